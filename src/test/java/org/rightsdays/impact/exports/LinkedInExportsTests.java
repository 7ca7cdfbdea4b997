package org.rightsdays.impact.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.impact.Metric;

/** LinkedIn's files: binary workbooks, with a note above the header, in the language of whoever exports them. */
class LinkedInExportsTests {

    private static final String POSTS = "Post title,Post link,Post type,Campaign name,Posted by,Created date,"
            + "Campaign start date,Campaign end date,Audience,Impressions,Views (Excluding offsite video views),"
            + "Off-site Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type";
    private static final String POST =
            "Days begin,https://example.org/1,Organic,,Ana Silva,11/04/2031,,,,250,,,12,0.05,8," + "1,1,2,0.1,Article";
    private static final String PORTUGUESE =
            "Data,Impressões (orgânicas),Impressões (patrocinadas),Impressões (totais),"
                    + "Impressões únicas (orgânicas),Cliques (totais),Reações (totais),Comentários (totais),"
                    + "Compartilhamentos (totais),Taxa de engajamento (total)";
    private static final String GERMAN =
            "Datum,Impressionen (gesamt),Klicks (gesamt),Reaktionen (gesamt)," + "Geteilte Inhalte (gesamt)";

    @TempDir
    Path temporary;

    private final List<DayValue> values = new ArrayList<>();

    @Test
    void contentIsABinaryWorkbookWithItsHeaderInTheSecondRow() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(
                "Metrics",
                PlatformFiles.linkedInContent(List.of(
                        PlatformFiles.contentDay("11/04/2031", 300, 200, 20, 9, 2, 1),
                        PlatformFiles.contentDay("11/05/2031", 100, 80, -3, -1, 0, 0))));
        sheets.put("All posts", List.of(List.of("Every post of the page."), row(POSTS), row(POST)));

        var summary = read(PlatformFiles.xls(temporary.resolve("anything.bin"), sheets));

        assertThat(summary.kinds()).containsExactlyInAnyOrder(ExportKind.LINKEDIN_CONTENT, ExportKind.LINKEDIN_POSTS);
        assertThat(summary.unknownColumns()).isEmpty();
        assertThat(of(ExportKind.LINKEDIN_CONTENT, Metric.IMPRESSIONS)).containsExactly(300L, 100L);
        assertThat(of(ExportKind.LINKEDIN_CONTENT, Metric.REACH)).containsExactly(200L, 80L);
        assertThat(of(ExportKind.LINKEDIN_CONTENT, Metric.CLICKS))
                .as("taken back")
                .containsExactly(20L, -3L);
        assertThat(of(ExportKind.LINKEDIN_POSTS, Metric.POSTS)).containsExactly(1L);
        assertThat(of(ExportKind.LINKEDIN_POSTS, Metric.NEW_FOLLOWERS)).containsExactly(2L);
        assertThat(values.getFirst().day()).isEqualTo(LocalDate.of(2031, 11, 4));
        assertThat(values.toString()).as("names stay in the file").doesNotContain("Ana");
    }

    @Test
    void headersAreUnderstoodInOtherLanguages() {
        read(PlatformFiles.xlsx(
                temporary.resolve("pt.xlsx"),
                "Métricas",
                List.of(List.of("Nota"), row(PORTUGUESE), row("12/10/2031,7,0,7,6,1,2,3,4,0.5"))));
        read(PlatformFiles.xlsx(
                temporary.resolve("de.xlsx"), "Metriken", List.of(row(GERMAN), row("12/11/2031,70,10,20,40"))));

        assertThat(of(ExportKind.LINKEDIN_CONTENT, Metric.IMPRESSIONS)).containsExactly(7L, 70L);
        assertThat(of(ExportKind.LINKEDIN_CONTENT, Metric.REPOSTS)).containsExactly(4L, 40L);
    }

    @Test
    void totalFollowersAreTheNewOnesOfTheDay() {
        read(PlatformFiles.xls(
                temporary.resolve("f.xls"),
                Map.of(
                        "New followers",
                        List.of(
                                row(
                                        "Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers"),
                                row("11/04/2031,0,5,1,6")))));

        assertThat(of(ExportKind.LINKEDIN_FOLLOWERS, Metric.NEW_FOLLOWERS)).containsExactly(6L);
    }

    @Test
    void visitorsAreThoseOfAllTabsAndDevices() {
        var header = new ArrayList<String>(List.of("Date"));
        var day = new ArrayList<String>(List.of("11/04/2031"));
        for (String tab : List.of("Overview", "Life", "Jobs", "Total")) {
            for (String measure : List.of("page views", "unique visitors")) {
                for (String device : List.of("desktop", "mobile", "total")) {
                    boolean whole = tab.equals("Total") && device.equals("total");
                    header.add(tab + " " + measure + " (" + device + ")");
                    day.add(!whole ? "1" : measure.equals("page views") ? "30" : "12");
                }
            }
        }

        read(PlatformFiles.xls(temporary.resolve("v.xls"), Map.of("Visitor metrics", List.of(header, day))));

        assertThat(header).hasSize(25);
        assertThat(of(ExportKind.LINKEDIN_VISITORS, Metric.PAGE_VISITORS)).containsExactly(12L);
        assertThat(of(ExportKind.LINKEDIN_VISITORS, Metric.PAGE_VIEWS)).containsExactly(30L);
    }

    private static List<String> row(String cells) {
        return List.of(cells.split(",", -1));
    }

    private ExportSummary read(Path file) {
        try {
            return Exports.read(file, LocalDate.of(2031, 12, 20), values::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Long> of(ExportKind kind, Metric metric) {
        return values.stream()
                .filter(value -> value.kind() == kind && value.metric() == metric)
                .map(DayValue::value)
                .toList();
    }
}
