package org.rightsdays.publishing.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.pdf.Volume;
import org.rightsdays.report.tree.FinalReport;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The report as PDF and as data; made when first asked for, and again when its content has changed. */
@RestController
class ReportFileController {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final ReportFiles files;
    private final KeptFiles kept;
    private final ContentVersion content;
    private final Messages messages;

    ReportFileController(ReportFiles files, KeptFiles kept, ContentVersion content, Messages messages) {
        this.files = files;
        this.kept = kept;
        this.content = content;
        this.messages = messages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report.pdf")
    ResponseEntity<Resource> pdf(Visit visit, WebRequest request) {
        return volume(visit, 1, request);
    }

    /** The other volumes of a long report. */
    @GetMapping("/{lang}/{year:\\d{4}}/report-{number:[2-9]|[1-9]\\d{1,3}}.pdf")
    ResponseEntity<Resource> volume(Visit visit, @PathVariable int number, WebRequest request) {
        EditionId edition = visit.edition().id();
        FinalReport report = find(edition);
        List<Volume> volumes = files.volumes(report);
        if (number > volumes.size()) {
            throw notFound();
        }
        Volume volume = volumes.get(number - 1);
        String name = "report-" + edition + "-" + visit.language() + (volume.isOnly() ? "" : "-" + number) + ".pdf";
        return answer(
                request,
                report,
                name,
                MediaType.APPLICATION_PDF,
                out -> files.writePdf(report, visit.words(), volume, out));
    }

    @GetMapping("/{year:\\d{4}}/report/data.zip")
    ResponseEntity<Resource> data(@PathVariable int year, WebRequest request) {
        FinalReport report = find(new EditionId(year));
        return answer(
                request,
                report,
                "report-" + year + "-data.zip",
                ZIP,
                out -> files.writeData(report, messages.in("en"), out));
    }

    private FinalReport find(EditionId edition) {
        return files.find(edition).orElseThrow(ReportFileController::notFound);
    }

    private ResponseEntity<Resource> answer(
            WebRequest request, FinalReport report, String name, MediaType type, KeptFiles.Making making) {
        // A snapshot stays what it is, but for what lost its consent; a preview follows every change.
        Integer snapshot = report.standing().number();
        long withdrawn = report.withdrawn();
        String state =
                snapshot == null ? "v" + content.current() : "s" + snapshot + (withdrawn == 0 ? "" : "w" + withdrawn);
        String tag = "\"" + name + "-" + state + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        Path file = kept.find(name, state, making);
        try {
            return ResponseEntity.ok()
                    .contentType(type)
                    .contentLength(Files.size(file))
                    .cacheControl(CacheControl.noCache().cachePublic())
                    .eTag(tag)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().filename(name).build().toString())
                    .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                    .body(new InputStreamResource(Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the report can't be read", e);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
