package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.exports.PlatformFiles;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts in the campaign beside a period before: fairly, with both values and both periods. */
@StoreTest
class VisibilityTests {

    private static final int YEAR = 2077;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 12, 1);
    private static final Instant CAPTURED = Instant.parse("2077-12-20T08:00:00Z");

    @TempDir
    Path temporary;

    @Autowired
    ReportedDays days;

    @Autowired
    SocialFigures social;

    @Autowired
    Impact impact;

    @Autowired
    FinalReports reports;

    @Autowired
    Messages messages;

    private EditionId edition;

    @BeforeEach
    void aCampaignOfTenDays() {
        edition = days.edition(YEAR, 1);
    }

    @Test
    void theSameNumberOfDaysBeforeIsTheFairBaseline() throws IOException {
        takeIn("impressions", FIRST.minusDays(10), 20, 10, 30);

        assertThat(tables())
                .containsOnlyKeys("Campaign, 1–10 December 2077, beside the period before, 21–30 November 2077");
        assertThat(rows()).containsExactly("coalition-of-the-tests: Impressions | 300 | 100 | 30 | 10 | +200%");
        assertThat(prose()).containsExactly("They share no day.");
    }

    @Test
    void aShorterBaselineThatSharesADayIsComparedByTheDayAndSaysSo() throws IOException {
        takeIn("impressions", FIRST.minusDays(5), 15, 10, 30);

        assertThat(rows()).singleElement().asString().endsWith("| 300 | 80 | 30 | 13.33 | +125%");
        assertThat(prose())
                .containsExactly("The periods differ in length, so they are compared by the day.", "1 day is in both.");
    }

    @Test
    void aSmallBaselineGetsNoPercentage() throws IOException {
        takeIn("reactions", FIRST.minusDays(10), 20, 1, 30);

        assertThat(rows()).singleElement().asString().endsWith("| 300 | 10 | 30 | 1 | Too few before");
    }

    @Test
    void daysOfWhichNothingIsKnownAreSaidAndRatesLeaveThemOut() throws IOException {
        takeIn("impressions", FIRST.minusDays(10), 18, 10, 30);

        assertThat(rows()).singleElement().asString().endsWith("| 240 | 100 | 30 | 10 | +200%");
        assertThat(prose()).anyMatch(said -> said.contains("8 of 10 (80%) days are known"));
    }

    @Test
    void withoutAPeriodBeforeTheValueStandsAlone() throws IOException {
        takeIn("impressions", FIRST, 10, 0, 30);

        assertThat(rows()).singleElement().asString().contains("| 300 | No figures before | 30 |");
    }

    @Test
    void monthsThatWereTypedAreComparedTheSameWay() {
        impact.save(Cast.TESTER, edition, List.of(month(11, 300), month(12, 620)));

        assertThat(tables())
                .containsOnlyKeys("Campaign, 1–31 December 2077, beside the period before, 1–30 November 2077");
        assertThat(rows()).containsExactly("page-of-the-tests: Page views | 620 | 300 | 20 | 10 | +100%");
        assertThat(prose()).contains("The periods differ in length, so they are compared by the day.");
    }

    @Test
    void everyNumberHasItsWayHome() throws IOException {
        takeIn("impressions", FIRST.minusDays(10), 20, 10, 30);

        FinalReport report = reports.preview(edition).orElseThrow();
        var campaign = report.figures().values().stream()
                .filter(figure -> figure.value().intValue() == 300 && figure.entry() != null)
                .toList();
        assertThat(campaign).singleElement().satisfies(figure -> {
            assertThat(figure.method()).isEqualTo("vocabulary.method.platform-reported");
            assertThat(figure.evidence())
                    .singleElement()
                    .satisfies(file -> assertThat(file.hash()).matches("[0-9a-f]{64}"));
        });
        assertThat(report.figures().values())
                .filteredOn(figure ->
                        figure.id().startsWith("daily.") && figure.value().intValue() == 100)
                .singleElement()
                .satisfies(figure -> assertThat(figure.evidence()).hasSize(1));
    }

    /** So many days from the first, of one value before the campaign and another in it. */
    private void takeIn(String metric, LocalDate first, int count, int before, int in) throws IOException {
        String lines = first.datesUntil(first.plusDays(count))
                .map(day -> "coalition-of-the-tests," + metric + "," + day + "," + (day.isBefore(FIRST) ? before : in))
                .collect(Collectors.joining("\n", "account,metric,date,value\n", "\n"));
        Path file = PlatformFiles.text(temporary.resolve("own.csv"), lines);
        social.takeIn(Cast.TESTER, "coalition-of-the-tests", file, "own.csv", CAPTURED);
    }

    private static Observation month(int month, int value) {
        LocalDate first = LocalDate.of(YEAR, month, 1);
        return new Observation(
                Scope.COALITION,
                Metric.PAGE_VIEWS,
                Metric.PAGE_VIEWS.currentVersion(),
                null,
                Amount.of(value),
                "views",
                new MeasuredPeriod(new Period(first, first.plusMonths(1).minusDays(1)), null),
                Method.PLATFORM_REPORTED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                "page-of-the-tests",
                null,
                List.of());
    }

    private List<Block> visibility() {
        return reports.preview(edition).orElseThrow().chapter("data").orElseThrow().blocks().stream()
                .filter(block ->
                        block instanceof Block.Group group && group.key().equals("visibility"))
                .flatMap(block -> ((Block.Group) block).blocks().stream())
                .toList();
    }

    private Map<String, Block.FigureTable> tables() {
        return visibility().stream()
                .filter(Block.FigureTable.class::isInstance)
                .map(Block.FigureTable.class::cast)
                .collect(Collectors.toMap(table -> telling().plain(table.title()), table -> table));
    }

    private List<String> rows() {
        Telling telling = telling();
        return tables().values().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> telling.plain(row.head()) + " | "
                        + row.cells().stream()
                                .map(cell -> cell.figure() == null
                                        ? telling.plain(java.util.Objects.requireNonNull(cell.words()))
                                        : telling.number(cell.figure()))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    private List<String> prose() {
        Telling telling = telling();
        return visibility().stream()
                .filter(Block.Prose.class::isInstance)
                .map(block -> telling.plain(((Block.Prose) block).words()))
                .toList();
    }

    private Telling telling() {
        return new Telling(reports.preview(edition).orElseThrow(), messages.in("en"));
    }
}
