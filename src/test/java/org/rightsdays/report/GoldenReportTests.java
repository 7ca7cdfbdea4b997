package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.platform.i18n.Language;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.ClaimTable.Line;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The 2024 report, checked number by number: what the records must give, derived from the sample folder alone. */
@StoreTest
class GoldenReportTests {

    private static final EditionId EDITION = new EditionId(2024);

    @Autowired
    Exchange exchange;

    @Autowired
    FinalReports reports;

    @Autowired
    Messages messages;

    FinalReport report;
    Telling telling;

    @BeforeEach
    void importedAndWritten() {
        var request = new ImportRequest(Path.of("samples", "2024"), false, null);
        exchange.importEdition(Actor.OPERATOR, request, ImportProgress.NONE);
        report = reports.preview(EDITION).orElseThrow();
        telling = new Telling(report, messages.in("en"));
    }

    @Test
    void everyRowOfTheTableIsThereAndNoOther() {
        assertThat(lines().stream().map(Line::key))
                .containsExactly(
                        "cities",
                        "cities-list",
                        "cities-introduction",
                        "countries",
                        "countries-list",
                        "continents",
                        "partners",
                        "contributions",
                        "attendees",
                        "belo-horizonte-participants",
                        "helsinki-partners",
                        "rotterdam-participants",
                        "reach-total",
                        "reach-cities",
                        "publications",
                        "digital-divide-share",
                        "number-format",
                        "attendance-quality",
                        "growth",
                        "backgrounds",
                        "chapters",
                        "spellings",
                        "coverage");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cities                      | UNSUPPORTED    | cities=19 cities.reporting=12 cities.others=7 cities.without-record=3
            cities-list                 | INCONSISTENT   | cities.listed=18 difference.cities-list=-2
            cities-introduction         | UNSUPPORTED    | claims.cities-and-partners=52
            countries                   | CONFIRMED      | countries=14 countries.listed-cities=13
            countries-list              | UNDERSTATED    | countries.listed=14 difference.countries-list=4
            continents                  | CONFIRMED      | regions=3 regions.150=10 regions.002=1 regions.019=3 regions.two-americas=4
            partners                    | UNSUPPORTED    | partners.entries=18 partners.listed=19 partners.in-text=6 partners.named=25 partners.listed-difference=-11 partners.named-difference=-5
            contributions               | UNSUPPORTED    | contributions.reported=12 activities=14 activities.all=18 contributions.difference=-8 activities.difference=-2 activities.events=11 activities.campaigns=2
            attendees                   | OVERSTATED     | attendance=1,484 attendance.participations=1,364 attendance.without-record=866 attendance.participations.without-record=986 attendance.with-graduates=2,069
            attendance-quality          |                | attendance.of-frequent-value=5 attendance.values=11 attendance.frequent-value=100 attendance.rounded=7
            belo-horizonte-participants |                | belo-horizonte.participants=600 belo-horizonte.graduates=585 difference.belo-horizonte-participants=15
            helsinki-partners           | INCONSISTENT   | partners-of.helsinki=4 difference.helsinki-partners=-1
            rotterdam-participants      |                | rotterdam.participants=20 difference.rotterdam-participants=0 difference.rotterdam-children=0
            reach-total                 | UNDERSTATED    | reach.contacts=22,860 difference.reach-total=-860 reach.contacts.nearest=23,000
            reach-cities                | NOT_COMPUTABLE | reach.impressions-each=1.76
            publications                | UNSUPPORTED    | publications=9 publications.without-record=56
            digital-divide-share        | NOT_COMPUTABLE |
            growth                      | NOT_COMPARABLE | period.campaign.days=45 period.campaign.weekdays=33 period.baseline.days=32 period.baseline.weekdays=22 period.baseline.days-exclusive=31 period.shared-days=1 growth.fitting=3 growth.claims=6
            backgrounds                 | NOT_COMPUTABLE | backgrounds=7
            chapters                    | INCONSISTENT   | chapters.different=2
            spellings                   |                | spellings=7
            number-format               |                | number-formats=3
            coverage                    |                |
            """)
    void theRecordsGive(String key, String verdict, String figures) {
        Line line = line(key);

        assertThat(line.verdict() == null ? null : line.verdict().name()).isEqualTo(verdict);
        for (String figure : figures == null ? List.<String>of() : List.of(figures.split(" "))) {
            String id = figure.substring(0, figure.indexOf('='));
            assertThat(id + "=" + telling.number(id)).isEqualTo(figure);
        }
    }

    @Test
    void everyPrintedNumberHasAFigureThatSaysWhereItStands() {
        List<ClaimTable.Printed> printed =
                lines().stream().flatMap(line -> line.printed().stream()).toList();

        assertThat(printed).hasSize(24).allSatisfy(one -> {
            ReportFigure figure = report.figure("claim." + one.claim());
            assertThat(figure.basis()).isEqualTo(ReportFigure.Basis.PRINTED);
            assertThat(telling.plain(figure.label())).contains(one.words(), telling.plain(one.document()));
            assertThat(figure.evidence()).hasSize(1);
        });
        assertThat(telling.plain(report.figure("claim.cities-introduction")
                        .evidence()
                        .getFirst()
                        .words()))
                .isEqualTo("Final Report, “introduction”, page 2");
    }

    @Test
    void whatEachClaimIsAboutIsSaidInEveryLanguage() {
        List<String> english = lines().stream().map(this::title).toList();
        for (Language language : messages.languages()) {
            telling = new Telling(report, messages.in(language.tag()));
            for (int i = 0; i < english.size(); i++) {
                Line line = lines().get(i);
                assertThat(telling.runs(line.title()))
                        .as(language.tag() + " " + line.key())
                        .allMatch(run -> run.language() == null || run.name() != null);
                if (!language.tag().equals("en") && !title(line).equals("Publications")) {
                    assertThat(title(line)).as(language.tag()).isNotEqualTo(english.get(i));
                }
            }
        }
    }

    private String title(Line line) {
        return telling.plain(line.title());
    }

    @Test
    void whatIsPrintedStaysInItsOwnLanguage() {
        var printed = line("digital-divide-share").printed().getFirst();

        assertThat(printed.shownTo(messages.in("ar"))).isEqualTo(new Shown("37%", "en", true));
        assertThat(printed.labelFor(messages.in("ar"))).contains("فعاليات ركّزت على الفجوة الرقمية");
        assertThat(line("attendees").printed().getFirst().labelFor(messages.in("ar")))
                .isEmpty();
    }

    @Test
    void sharesCarryTheirNumeratorAndDenominator() {
        assertThat(telling.number("attendance.without-record.share")).isEqualTo("866 of 2,350 (37%)");
        assertThat(telling.number("attendance.participations.without-record.share"))
                .isEqualTo("986 of 2,350 (42%)");
        assertThat(telling.number("attendance.coverage")).isEqualTo("10 of 12 (83%)");
        assertThat(telling.number("coverage.claimed")).isEqualTo("12 of 22 (55%)");
        assertThat(telling.number("attendance.city.belo-horizonte.share")).isEqualTo("600 of 1,484 (40%)");
        assertThat(telling.number("attendance.country.br.share")).isEqualTo("834 of 1,484 (56%)");
        assertThat(telling.number("attendance.online.share")).isEqualTo("200 of 1,484 (13%)");
        assertThat(telling.number("attendance.at-least")).isEqualTo("at least 1,450");
    }

    @Test
    void thirtySevenPercentFitsOnlySomeTotals() {
        assertThat(sums("digital-divide-share"))
                .anyMatch(sum ->
                        sum.contains("8 of 22 (36%)") && sum.contains("7 of 20 (35%)") && sum.contains("8 of 20 (40%)"))
                .anyMatch(sum -> sum.contains(
                        "7 of 19 (37%), 10 of 27 (37%), 11 of 30 (37%), 13 of 35 (37%) and 14 of 38 (37%)"));
    }

    @Test
    void anEqualPeriodIsProposed() {
        assertThat(telling.plain(java.util.Objects.requireNonNull(line("growth").advice())))
                .contains("20 September", "3 November", "4 November", "18 December");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            New followers | 140    | +278% | 37.04    | 37                                  | 1.16   | 3.11   | +169% | +160% | +152%
            Page visitors | 464    | +141% | 192.53   | None by rounding; 192 if cut off    | 6.02   | 10.31  | +71%  | +66%  | +61%
            Impressions   | 12,936 | +299% | 3,242.11 | 3,239 to 3,246                      | 101.32 | 287.47 | +184% | +175% | +166%
            Reactions     | 436    | +226% | 133.74   | None                                | 4.18   | 9.69   | +132% | +125% | +117%
            Reposts       | 25     | +257% | 7        | 7                                   | 0.22   | 0.56   | +154% | +146% | +138%
            Clicks        | 933    | +750% | 109.76   | None by rounding; 110 if rounded to tens | 3.43 | 20.73 | +504% | +486% | +467%
            """)
    void increasesAreComparedFairly(
            String metric,
            String value,
            String claimed,
            String baseline,
            String whole,
            String before,
            String after,
            String perDay,
            String exclusive,
            String weekday) {
        assertThat(growth().get(metric))
                .containsExactly(value, claimed, baseline, whole, before, after, perDay, exclusive, weekday);
    }

    @Test
    void noFigureThatItCanNotBearOutIsPrinted() {
        String printed = String.join(
                "\n",
                report.figures().values().stream()
                        .filter(figure -> figure.basis() != org.rightsdays.report.tree.ReportFigure.Basis.PRINTED)
                        .map(telling::number)
                        .toList());

        assertThat(printed).doesNotContain("2,350\n", "at least 2,350", "at least 20", "at least 30");
    }

    private Map<String, List<String>> growth() {
        var table = (org.rightsdays.report.tree.Block.FigureTable)
                report.chapter("discrepancies").orElseThrow().blocks().getLast();
        var rows = new TreeMap<String, List<String>>();
        for (Row row : table.rows()) {
            rows.put(
                    telling.plain(row.head()),
                    row.cells().stream()
                            .map(cell -> cell.figure() == null
                                    ? telling.plain(java.util.Objects.requireNonNull(cell.words()))
                                    : telling.number(cell.figure()))
                            .toList());
        }
        return rows;
    }

    private List<String> sums(String key) {
        return line(key).sums().stream().map(telling::plain).toList();
    }

    private Line line(String key) {
        return lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Line> lines() {
        return report.chapter("discrepancies").orElseThrow().blocks().stream()
                .filter(ClaimTable.class::isInstance)
                .map(ClaimTable.class::cast)
                .findFirst()
                .orElseThrow()
                .lines();
    }
}
