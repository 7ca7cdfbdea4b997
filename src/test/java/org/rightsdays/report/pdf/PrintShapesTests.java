package org.rightsdays.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Text;

/** Reports of unusual shapes keep the standards too: volumes, tables over many pages, hidden counts, foreign letters. */
class PrintShapesTests {

    private static final Messages MESSAGES = new Messages();
    private static final int VOLUME = 2;

    /** Of a page, in points; a little less than the style sheet says. */
    private static final float MARGIN = 60;

    private final ReportPrint print = new ReportPrint(new Templates(), new Printer());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyVolume(String language) throws Exception {
        FinalReport report = SampleReport.of(5, "photo");
        for (Volume volume : ReportPrint.volumes(report, VOLUME)) {
            Vera.assertClean(print(report, language, volume, VOLUME));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aTableOverSeveralPages(String language) throws Exception {
        byte[] pdf = print(with(longTable()), language);

        Vera.assertClean(pdf);
        try (var tagged = new TaggedPdf(pdf)) {
            String head = MESSAGES.in(language).say("report.column.metric");
            assertThat(pagesWith(tagged, head)).as("its heads are on each page").isGreaterThan(2);
            assertThat(tagged.tags("TH").stream().filter(one -> one.text().equals(head)))
                    .as("and are read once")
                    .hasSize(1);
            assertThat(tagged.tags("TR")).hasSizeGreaterThan(120);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar"})
    void aTableOfTenColumns(String language) throws Exception {
        byte[] pdf = print(with(wideTable()), language);

        Vera.assertClean(pdf);
        try (var tagged = new TaggedPdf(pdf)) {
            assertThat(tagged.tags("TH"))
                    .allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Row", "Column"));
            assertThat(farthestRight(tagged))
                    .as("nothing is cut off at the edge")
                    .isLessThan(tagged.document().getPage(0).getMediaBox().getWidth() - MARGIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aTableOfGroupsOfWhichSomeAreKeptBack(String language) throws Exception {
        Vera.assertClean(print(with(groups()), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void namesInScriptsThatTheFontsHaveAndInThoseThatTheyHaveNot(String language) throws Exception {
        byte[] pdf = print(
                with(new Block.NameList(
                        "names",
                        Text.say("report.chapter.cities"),
                        List.of(
                                name("he", "ירושלים"),
                                name("ja", "東京のデジタル権利"),
                                name("ko", "서울"),
                                name("hi", "नई दिल्ली")),
                        Text.written(LocalizedText.of("en", "A rocket \ud83d\ude80 and a tick ✓")))),
                language);

        Vera.assertClean(pdf);
        try (var tagged = new TaggedPdf(pdf)) {
            assertThat(tagged.tags("LI")).extracting(TaggedPdf.Tag::text).contains("ירושלים", "□□");
            assertThat(tagged.tags("P"))
                    .extracting(TaggedPdf.Tag::text)
                    .contains(MESSAGES.in(language).say("print.letters-missing"));
            assertThat(tagged.tags("Document").getFirst().text()).doesNotContain("#");
        }
    }

    @Test
    void aReportWithoutCities() throws Exception {
        Vera.assertClean(print(SampleReport.of(0, "photo"), "en"));
    }

    private static FigureTable longTable() {
        return new FigureTable(
                "long",
                Text.say("report.growth.title"),
                List.of(Text.say("report.column.metric"), Text.say("report.column.campaign")),
                IntStream.range(0, 120)
                        .mapToObj(i -> new Row(
                                Text.say("report.list.cities", "count", SampleReport.CITIES_COUNTED),
                                List.of(Cell.of(SampleReport.CITIES_COUNTED.figure()))))
                        .toList(),
                Text.say("report.growth.note"));
    }

    private static FigureTable wideTable() {
        List<Text> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        columns.add(Text.say("report.column.metric"));
        for (int i = 1; i < 10; i++) {
            columns.add(Text.say("report.column.growth-weekday"));
            cells.add(i % 3 == 0 ? new Cell(null, null) : Cell.of(SampleReport.CITIES_COUNTED.figure()));
        }
        return new FigureTable(
                "wide",
                Text.say("report.growth.title"),
                columns,
                List.of(
                        new Row(Text.say("report.column.metric"), cells),
                        new Row(Text.say("report.column.growth"), cells)),
                null);
    }

    private static FigureTable groups() {
        return new FigureTable(
                "groups",
                Text.say("report.data.table.backgrounds"),
                List.of(Text.say("report.column.metric"), Text.say("report.column.campaign")),
                List.of(
                        row(Cell.of(SampleReport.CITIES_COUNTED.figure())),
                        row(Cell.of(Text.say("report.backgrounds.confidential"))),
                        row(Cell.of(Text.say("report.backgrounds.present"))),
                        row(new Cell(null, null))),
                Text.say("report.backgrounds.note"));
    }

    private static Row row(Cell cell) {
        return new Row(Text.say("report.column.metric"), List.of(cell));
    }

    private static Name name(String language, String words) {
        return new Name(LocalizedText.of(language, words), null, null);
    }

    /** The sample with a chapter more. */
    private static FinalReport with(Block block) {
        FinalReport report = SampleReport.of(1, "photo");
        var chapters = new ArrayList<>(report.chapters());
        chapters.add(new Chapter("sample-shape", chapters.size() + 1, List.of(block)));
        return new FinalReport(report.cover(), report.standing(), chapters, report.figures(), report.happened());
    }

    private static long pagesWith(TaggedPdf pdf, String words) throws IOException {
        long pages = 0;
        for (int page = 1; page <= pdf.document().getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages += stripper.getText(pdf.document()).contains(words) ? 1 : 0;
        }
        return pages;
    }

    private static float farthestRight(TaggedPdf pdf) throws IOException {
        float[] farthest = {0};
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                farthest[0] = Math.max(farthest[0], letter.getXDirAdj() + letter.getWidthDirAdj());
            }
        };
        stripper.setStartPage(2);
        stripper.getText(pdf.document());
        return farthest[0];
    }

    private byte[] print(FinalReport report, String language) throws IOException {
        return print(report, language, Volume.ONLY, ReportPrint.SECTIONS);
    }

    private byte[] print(FinalReport report, String language, Volume volume, int sections) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] photo;
        try (InputStream file = PrintShapesTests.class.getResourceAsStream("/report/photo.jpg")) {
            photo = Objects.requireNonNull(file).readAllBytes();
        }
        print.print(new Telling(report, MESSAGES.in(language)), volume, sections, PrintLinks.NONE, _ -> photo, out);
        return out.toByteArray();
    }
}
