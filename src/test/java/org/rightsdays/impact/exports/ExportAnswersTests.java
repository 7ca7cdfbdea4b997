package org.rightsdays.impact.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.impact.Metric;

/** Files that are nearly right get the answer that helps, and what a platform tells twice is counted once. */
class ExportAnswersTests {

    @TempDir
    Path temporary;

    private final List<DayValue> values = new ArrayList<>();

    @Test
    void aFileWithAPasswordIsToldFromABrokenOne() throws IOException {
        assertThat(refused(withPassword(temporary.resolve("old.xls"))).code()).isEqualTo("password");

        Path wrapped = temporary.resolve("new.xlsx");
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(wrapped)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        assertThat(refused(wrapped).code()).isEqualTo("password");

        Path zip = PlatformFiles.zip(temporary.resolve("plain.zip"), Map.of("a.csv", "Date,Views\n"));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[6] |= 1;
        assertThat(refused(PlatformFiles.bytes(temporary.resolve("locked.zip"), bytes))
                        .code())
                .isEqualTo("password");
    }

    private static Path withPassword(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("Metrics").createRow(0).createCell(0).setCellValue("Date");
            book.write(out);
            return Files.write(file, out.toByteArray());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void theChartOfYouTubeTellsTheTableOnceMoreAndIsLeftOut() {
        var files = new LinkedHashMap<String, String>();
        files.put("Table data.csv", """
                Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)
                Total,,,,300,12.5,7,4000,3.1
                abc,First,"Dec 1, 2031",60,200,8.5,5,3000,3
                def,Second,"Dec 10, 2031",60,100,4,2,1000,4
                """);
        files.put("Totals.csv", "Date,Views\n2031-12-01,200\n2031-12-10,100\n");
        files.put("Chart data.csv", """
                Date,Content,Video title,Video publish time,Duration,Views
                2031-12-01,abc,First,"Dec 1, 2031",60,150
                2031-12-02,abc,First,"Dec 1, 2031",60,50
                """);

        read(PlatformFiles.zip(temporary.resolve("y.zip"), files));

        assertThat(of(Metric.VIDEO_VIEWS)).containsExactly(200L, 100L);
    }

    @Test
    void matomoIsReadAsItsInterfaceAndAsItsPagesExportIt() {
        String api = "date,nb_uniq_visitors,nb_visits,nb_actions,nb_users,bounce_count,sum_visit_length,max_actions\n"
                + "2031-12-10,40,50,120,0,3,900,8\n";
        read(PlatformFiles.bytes(temporary.resolve("api.csv"), ("\uFEFF" + api).getBytes(StandardCharsets.UTF_16LE)));
        read(PlatformFiles.text(temporary.resolve("page.csv"), """
                Date,Unique visitors,Visits,Users,Actions,Maximum actions in one visit,Bounce Rate,Actions per Visit
                2031-12-11,41,51,0,121,8,6%,2.4
                """));

        assertThat(of(Metric.PAGE_VISITORS)).containsExactly(40L, 41L);
        assertThat(of(Metric.PAGE_VIEWS)).containsExactly(120L, 121L);
    }

    @Test
    void aSumOfAllDaysSaysHowToExportByDay() {
        assertThat(refused(PlatformFiles.text(temporary.resolve("range.json"), "{\"nb_visits\":5,\"nb_actions\":9}"))
                        .code())
                .isEqualTo("no-days");
        assertThat(refused(PlatformFiles.text(
                                temporary.resolve("range.csv"), "nb_uniq_visitors,nb_visits,nb_actions\n4,5,9\n"))
                        .code())
                .isEqualTo("no-days");
    }

    @Test
    void aComparisonOfPagesIsNoExportOfOne() {
        Path file = PlatformFiles.xlsx(
                temporary.resolve("competitors.xlsx"),
                "COMPETITORS",
                List.of(
                        List.of("Nov 04, 2031 - Dec 18, 2031"),
                        List.of("Page", "Total Followers", "New Followers", "Total Post Engagements", "Total Posts"),
                        List.of("City", "100", "3", "20", "4")));

        assertThat(refused(file).code()).isEqualTo("competitors");
    }

    private void read(Path file) {
        try {
            Exports.read(file, LocalDate.of(2031, 12, 20), values::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportRefused refused(Path file) {
        return catchThrowableOfType(
                ExportRefused.class, () -> Exports.read(file, LocalDate.of(2031, 12, 20), values::add));
    }

    private List<Long> of(Metric metric) {
        return values.stream()
                .filter(value -> value.metric() == metric)
                .map(DayValue::value)
                .toList();
    }
}
