package org.rightsdays.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.pdf.Vera;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files of the 2024 report as a visitor gets them. */
@SpringTest
class ReportFileTests {

    private static boolean imported;

    @LocalServerPort
    private int port;

    @Autowired
    private Exchange exchange;

    @Autowired
    private FinalReports reports;

    @BeforeEach
    void edition() {
        if (!imported && reports.published(new EditionId(2024)).isEmpty()) {
            exchange.importEdition(
                    Actor.OPERATOR, new ImportRequest(Path.of("samples", "2024"), false, null), ImportProgress.NONE);
        }
        imported = true;
    }

    @Test
    void thePdfIsServedOnceAndThenFoundUnchanged() throws Exception {
        HttpResponse<byte[]> answer = get("/en/2024/report.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Final Report", "1,484", "Belo Horizonte")
                    .as("what is told of somebody's words says whose they are")
                    .contains("Mafalda Machado hopes for a yearly celebration");
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/en/2024/report.pdf", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/2024/report.pdf",
                "/uk/2024/report.pdf",
                "/ar/2024/report.pdf",
                "/ar/2024/certificates/porto.pdf"
            })
    void thePdfBreaksNoRuleOfTheStandards(String path) throws Exception {
        Vera.assertClean(get(path).body());
    }

    @Test
    void theDataAreAZipWithAPackage() throws Exception {
        HttpResponse<byte[]> answer = get("/2024/report/data.zip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zip.getNextEntry()).extracting("name").isEqualTo("datapackage.json");
        }
    }

    @Test
    void aCertificateIsAPdfAndThePageThatVerifiesIt() throws Exception {
        var page = new Pages(URI.create("http://localhost:" + port)).get("/en/2024/certificates/porto");
        assertThat(page.document().text()).contains("Porto took part in the International Digital Rights Days 2024");
        try (var pdf = Loader.loadPDF(get("/en/2024/certificates/porto.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Thank you,", "Porto", "Hackacity");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/1999/report.pdf",
                "/1999/report/data.zip",
                "/en/2024/report-2.pdf",
                "/en/2024/certificates/kyiv",
                "/en/2024/certificates/nowhere.pdf"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
