package org.rightsdays.publishing.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.pdf.Certificate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The thanks to each city that reported, and the page that a certificate is verified by. */
@PublicPage
@RestController
class CertificateController {

    private final ReportFiles files;
    private final PageWriter writer;

    CertificateController(ReportFiles files, PageWriter writer) {
        this.files = files;
        this.writer = writer;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/certificates/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String slug) {
        Certificate certificate = find(visit, slug);
        var page = visit.page(visit.words().say("print.certificate.page.title", "city", certificate.name()))
                .notIndexed();
        String path = "/" + visit.edition().id();
        var view = new CertificateView(
                certificate,
                visit.to().page(path + "/certificates/" + slug + ".pdf"),
                visit.to().page(path + "/report"));
        return writer.write("publishing/certificate.jte", page, view);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/certificates/{slug:[a-z0-9-]+}.pdf")
    ResponseEntity<byte[]> pdf(Visit visit, @PathVariable String slug) {
        var out = new ByteArrayOutputStream();
        try {
            files.writeCertificate(find(visit, slug), out);
        } catch (IOException e) {
            throw new UncheckedIOException("A certificate can't be written to memory", e);
        }
        String name = "certificate-" + visit.edition().id() + "-" + slug + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(out.toByteArray());
    }

    private Certificate find(Visit visit, String slug) {
        return files.certificate(visit.edition().id(), visit.words(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
