package org.rightsdays.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Telling;

class ReportPrintTests {

    private static final Messages MESSAGES = new Messages();

    private final ReportPrint print = new ReportPrint(new Templates(), new Printer());

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar"})
    void breaksNoRuleOfTheStandards(String language) throws Exception {
        byte[] pdf = print(SampleReport.of(3, "photo"), language, Volume.ONLY);
        Vera.assertClean(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar"})
    void saysWhatVeraPdfDoesNotAskFor(String language) throws IOException {
        try (var pdf = new TaggedPdf(print(SampleReport.of(3, "photo"), language, Volume.ONLY))) {
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.document().getDocumentInformation().getTitle()).contains("2024");
            assertThat(pdf.tags("Link")).isNotEmpty().allSatisfy(link -> {
                assertThat(link.alternative()).isNotBlank();
                assertThat(link.text()).isNotBlank();
            });
            assertThat(pdf.tags("Figure"))
                    .hasSize(5)
                    .allSatisfy(figure -> assertThat(figure.alternative()).isNotBlank());
            assertThat(pdf.tags("TH"))
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Row", "Column"));
            assertThat(pdf.tags("H1")).hasSize(1);
        }
    }

    @Test
    void theCoverFillsOnePageAndEveryChapterBeginsItsOwn() throws IOException {
        try (var pdf = Loader.loadPDF(print(SampleReport.of(1, "photo"), "en", Volume.ONLY))) {
            assertThat(page(pdf, 1))
                    .contains("Human Rights", "10–11 December 2024")
                    .doesNotContain("Contents");
            assertThat(page(pdf, 2)).contains("Contents");
            assertThat(page(pdf, 3)).contains("1 General overview");
        }
    }

    @Test
    void theContentsNameThePageOnWhichEachChapterBegins() throws IOException {
        try (var pdf = Loader.loadPDF(print(SampleReport.of(3, "photo"), "en", Volume.ONLY))) {
            for (String chapter : List.of("2 Data", "3 Cities", "4 Claims and discrepancies")) {
                String line = page(pdf, 2)
                        .lines()
                        .filter(one -> one.startsWith(chapter))
                        .findFirst()
                        .orElseThrow();
                int number = Integer.parseInt(line.substring(chapter.length()).strip());
                assertThat(page(pdf, number)).contains(chapter);
            }
        }
    }

    @Test
    void noSpaceStandsBeforeAComma() throws IOException {
        try (var pdf = new TaggedPdf(print(SampleReport.of(3, "photo"), "en", Volume.ONLY))) {
            assertThat(pdf.tags("P"))
                    .extracting(TaggedPdf.Tag::text)
                    .contains("With Example Library, Example University");
        }
    }

    @Test
    void everyNumberLeadsToItsFigure() throws IOException {
        try (var pdf = new TaggedPdf(print(SampleReport.of(3, "photo"), "en", Volume.ONLY))) {
            List<String> addresses = new ArrayList<>();
            for (var page : pdf.document().getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        addresses.add(action.getURI());
                    }
                }
            }
            assertThat(addresses)
                    .contains("https://days.example/figures/participations", "https://days.example/figures/people-2");
            assertThat(pdf.tags("Link"))
                    .extracting(TaggedPdf.Tag::alternative)
                    .contains("Where this number comes from: participations");
        }
    }

    @Test
    void numbersAreWrittenByTheRulesOfTheLanguage() throws IOException {
        try (var pdf = new TaggedPdf(print(SampleReport.of(1, "photo"), "uk", Volume.ONLY))) {
            assertThat(pdf.tags("Link")).extracting(TaggedPdf.Tag::text).contains("1\u00a0484");
        }
    }

    @Test
    void bookmarksNameChaptersAndCities() throws IOException {
        try (var pdf = Loader.loadPDF(print(SampleReport.of(2, "photo"), "en", Volume.ONLY))) {
            var names = new ArrayList<String>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(city -> names.add(city.getTitle()));
            }
            assertThat(names)
                    .containsExactly(
                            "Contents",
                            "1 General overview",
                            "2 Data",
                            "3 Cities",
                            "Ankara",
                            "Bergen",
                            "4 Claims and discrepancies");
        }
    }

    @Test
    void aLongReportBecomesVolumesThatHoldEachCityOnce() throws IOException {
        FinalReport report = SampleReport.of(5, "photo");
        List<Volume> volumes = ReportPrint.volumes(report, 2);
        assertThat(volumes).hasSize(3);
        var text = new StringBuilder();
        for (Volume volume : volumes) {
            var out = new ByteArrayOutputStream();
            print.print(new Telling(report, MESSAGES.in("en")), volume, 2, PrintLinks.NONE, _ -> new byte[0], out);
            try (var pdf = new TaggedPdf(out.toByteArray())) {
                pdf.tags("H3").forEach(heading -> text.append(heading.text()).append('|'));
                assertThat(pdf.document().getDocumentInformation().getTitle()).endsWith("volume " + volume.number());
            }
        }
        assertThat(text.toString().split("Ankara|Bergen|Cádiz|Dnipro|Évora", -1))
                .hasSize(6);
    }

    private static String page(org.apache.pdfbox.pdmodel.PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private byte[] print(FinalReport report, String language, Volume volume) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] photo = photo();
        print.print(
                new Telling(report, MESSAGES.in(language)), volume, ReportPrint.SECTIONS, new Links(), _ -> photo, out);
        return out.toByteArray();
    }

    private static byte[] photo() throws IOException {
        try (InputStream file = ReportPrintTests.class.getResourceAsStream("/report/photo.jpg")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static final class Links implements PrintLinks {

        @Override
        public String figure(String id) {
            return "https://days.example/figures/" + id;
        }

        @Override
        public @Nullable String page(Name name) {
            return name.slug() == null ? null : "https://days.example/" + name.slug();
        }

        @Override
        public String report() {
            return "https://days.example/report";
        }

        @Override
        public String data() {
            return "https://days.example/data.zip";
        }
    }
}
