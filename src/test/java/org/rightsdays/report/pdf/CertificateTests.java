package org.rightsdays.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.report.tree.Telling;

class CertificateTests {

    private static final Messages MESSAGES = new Messages();
    private static final String ADDRESS = "https://days.example/en/2024/certificates/city-1";

    private final ReportPrint print = new ReportPrint(new Templates(), new Printer());

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar"})
    void isOnePageThatBreaksNoRule(String language) throws Exception {
        byte[] pdf = print(language);
        Vera.assertClean(pdf);
        try (var tagged = new TaggedPdf(pdf)) {
            assertThat(tagged.document().getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void namesTheCityWhatItGaveAndWhereThatCanBeVerifiedButNoPeople() throws IOException {
        try (var pdf = new TaggedPdf(print("en"))) {
            assertThat(pdf.tags("H1").getFirst().text()).contains("Thank you,", "Bergen");
            assertThat(pdf.tags("LI").getFirst().text()).contains("A day on digital rights");
            assertThat(pdf.tags("Link").getFirst().text()).isEqualTo(ADDRESS);
            assertThat(pdf.tags("Document").getFirst().text()).doesNotContain("Example Person", "57");
        }
    }

    @Test
    void aCityThatIsNotInTheReportHasNone() {
        assertThat(Certificate.find(telling("en"), "elsewhere", null)).isEmpty();
    }

    private static Telling telling(String language) {
        return new Telling(SampleReport.of(2, "photo"), MESSAGES.in(language));
    }

    private byte[] print(String language) throws IOException {
        var out = new ByteArrayOutputStream();
        print.print(Certificate.find(telling(language), "city-1", ADDRESS).orElseThrow(), out);
        return out.toByteArray();
    }
}
