package org.rightsdays.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrinterTests {

    private final Printer printer = new Printer();

    @Test
    void whatIsPrintedBreaksNoRuleOfTheStandards() throws Exception {
        byte[] pdf = print(specimen());
        Vera.assertClean(pdf);
    }

    @Test
    void arabicIsReadInItsOrderAndInPlainLetters() throws Exception {
        try (var pdf = new TaggedPdf(print(specimen()))) {
            assertThat(pdf.tags("H1").getFirst().text()).isEqualTo("الحقوق الرقمية هي حقوق الإنسان");
            assertThat(pdf.tags("P").getFirst().text())
                    .isEqualTo("شارك 1,484 شخصًا في 12 مدينة (منها Porto)، كما قال 1,484 مشاركة.");
        }
    }

    @Test
    void arabicCanBeCopiedFromThePage() throws IOException {
        try (var pdf = Loader.loadPDF(print(specimen()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("الحقوق الرقمية هي حقوق الإنسان");
        }
    }

    @Test
    void aTableFromRightToLeftIsReadFromItsFirstCell() throws IOException {
        try (var pdf = new TaggedPdf(print(specimen()))) {
            assertThat(pdf.tags("TR")).extracting(TaggedPdf.Tag::text).containsExactly("المدينةالمشاركات", "بورتو100");
            assertThat(pdf.tags("TH"))
                    .extracting(tag -> tag.attribute("Scope"))
                    .containsExactly("Column", "Column", "Row");
        }
    }

    @Test
    void lettersOfEveryScriptHaveAFontInTheFile() throws IOException {
        try (var pdf = new TaggedPdf(print(specimen()))) {
            assertThat(pdf.tags("P"))
                    .extracting(TaggedPdf.Tag::text)
                    .contains("Цифрові права – це права людини.", "Ψηφιακά δικαιώματα", "数字权利就是人权");
            assertThat(pdf.tags("P")).extracting(TaggedPdf.Tag::language).contains("uk", "el", "zh");
        }
    }

    @Test
    void hebrewHasAFontToo() throws IOException {
        try (var pdf = new TaggedPdf(print(specimen().replace("Ψηφιακά δικαιώματα", "זכויות דיגיטליות")))) {
            assertThat(pdf.tags("P")).extracting(TaggedPdf.Tag::text).contains("זכויות דיגיטליות");
        }
    }

    @Test
    void aLetterWithoutAFontIsABoxThatIsExplained() throws Exception {
        String explained =
                specimen().replace("</body>", "<p class=\"letters-missing\" dir=\"ltr\">A box is a letter.</p></body>");
        try (var pdf = new TaggedPdf(print(explained))) {
            assertThat(pdf.tags("P")).extracting(TaggedPdf.Tag::text).doesNotContain("A box is a letter.");
        }
        byte[] korean = print(explained.replace("Ψηφιακά δικαιώματα", "권리 2024"));
        Vera.assertClean(korean);
        try (var pdf = new TaggedPdf(korean)) {
            assertThat(pdf.tags("P")).extracting(TaggedPdf.Tag::text).contains("□□ 2024", "A box is a letter.");
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String page = specimen()
                .replace(
                        "<h1",
                        "<img src=\"file:/etc/hostname\" alt=\"x\"/><img src=\"http://localhost:1/x.png\" alt=\"y\"/><h1");
        try (var pdf = new TaggedPdf(print(page))) {
            var resources = pdf.document().getPage(0).getResources();
            assertThat(resources.getXObjectNames()).noneMatch(resources::isImageXObject);
        }
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() throws IOException {
        try (var pdf = new TaggedPdf(print(specimen().replace("Ψηφιακά", "Ψηφιακά\u000b\u0000")))) {
            assertThat(pdf.tags("P")).extracting(TaggedPdf.Tag::text).contains("Ψηφιακά δικαιώματα");
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> print("<html><p></html>")).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] print(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        printer.print(page.getBytes(StandardCharsets.UTF_8), PictureSource.NONE, out);
        return out.toByteArray();
    }

    private static String specimen() throws IOException {
        try (InputStream file = PrinterTests.class.getResourceAsStream("/report/specimen.xhtml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
