package org.rightsdays.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.Consents;
import org.rightsdays.privacy.TimeLimited;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.ReportedDays;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A frozen report whose files were made before somebody took a consent back. */
@SpringTest
class WithdrawnConsentTests {

    private static final EditionId EDITION = new EditionId(2080);
    private static final String STATEMENT = "We listened before we spoke.";

    @LocalServerPort
    private int port;

    @Autowired
    private ReportedDays days;

    @Autowired
    private FinalReports reports;

    @Autowired
    private Consents photos;

    @Autowired
    private Statements statements;

    @Autowired
    private List<TimeLimited> limits;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void pagePdfAndPictureShowItNoMore() throws Exception {
        String picture = days.picture(0x446622);
        days.edition(EDITION.year(), 1);
        var answers = new HashMap<>(days.photo(picture));
        answers.putAll(Map.of("quote", STATEMENT, "quote-name", "Example Speaker", "quote-consent", "yes"));
        days.send(EDITION, 0, ReportedDays.everything(answers));
        reports.freeze(ReportedDays.COORDINATOR, EDITION);
        assertThat(pdf()).contains(STATEMENT, "Example Photographer");
        assertThat(page()).contains(STATEMENT, "Example Photographer");
        assertThat(get("/pictures/" + picture).statusCode()).isEqualTo(200);

        photos.withdrawPhoto(ReportedDays.COORDINATOR, new ContributionId(EDITION, "day-0"));
        statements
                .testimonials(EDITION)
                .forEach(one -> statements.withdraw(ReportedDays.COORDINATOR, EDITION, one.id()));

        assertThat(pdf())
                .doesNotContain(STATEMENT, "Example Speaker", "Example Photographer")
                .contains("A photo stood here.", "A statement stood here.");
        assertThat(page())
                .doesNotContain(STATEMENT, "Example Speaker", "Example Photographer")
                .contains("A photo stood here.", "A statement stood here.");
        assertThat(get("/pictures/" + picture).statusCode()).isEqualTo(404);

        assertThat(stored()).contains(STATEMENT);
        limits.stream()
                .filter(limit -> limit.limitedTables().contains("report.snapshot"))
                .forEach(limit -> transactions.executeWithoutResult(_ -> limit.forget(Instant.now())));
        assertThat(stored()).doesNotContain(STATEMENT, "Example Speaker", "Example Photographer");
        assertThat(page()).contains("A photo stood here.", "A statement stood here.");
    }

    /** The reports as the database keeps them. */
    private String stored() {
        return String.join(
                "\n",
                database.sql("select tree::text from report.snapshot where edition = ?")
                        .param(EDITION.year())
                        .query(String.class)
                        .list());
    }

    private String page() throws Exception {
        return Jsoup.parse(new String(get("/en/2080/report").body(), StandardCharsets.UTF_8))
                .text();
    }

    private String pdf() throws Exception {
        try (var pdf = Loader.loadPDF(get("/en/2080/report.pdf").body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
