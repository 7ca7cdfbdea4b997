package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.reports.Consents;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.CitySection.Given;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.PublicationList;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Voices;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What hosts told in their local reports, in the tree that page, PDF and data are made from. */
@StoreTest
class LocalReportsInReportTests {

    private static final int YEAR = 2074;

    @Autowired
    ReportedDays days;

    @Autowired
    FinalReports reports;

    @Autowired
    Consents consent;

    @Autowired
    Pictures pictures;

    @Autowired
    Messages messages;

    @Test
    void aCityTellsLanguagesAccessibilityOutcomesAndLessonsInItsOwnWords() {
        EditionId edition = days.edition(YEAR, 2);
        days.send(edition, 0, ReportedDays.everything(Map.of()));

        FinalReport report = report(edition);
        assertThat(details(report, "day-0"))
                .containsExactly(
                        "Languages: Portuguese, Portuguese Sign Language",
                        "Accessibility: Step-free access and Live captions",
                        "Outcomes: The council promised a register of algorithms.",
                        "Lessons: Book the interpreter two months before.");
        assertThat(voices(report, "lessons")).containsExactly("Book the interpreter two months before.");
        assertThat(voices(report, "data")).containsExactly("The council promised a register of algorithms.");
    }

    @Test
    void aDraftThatIsKeptAfterSendingTellsNothing() {
        EditionId edition = days.edition(YEAR, 1);
        days.send(edition, 0, ReportedDays.everything(Map.of()));
        var id = new ContributionId(edition, "day-0");

        days.keep(id, ReportedDays.everything(Map.of("lessons", "Not for anybody yet.")));

        assertThat(voices(report(edition), "lessons")).containsExactly("Book the interpreter two months before.");
    }

    @Test
    void whatWasNotHeldIsSaidAndCountsNobody() {
        EditionId edition = days.edition(YEAR, 2);
        days.send(edition, 0, ReportedDays.everything(Map.of("took-place-exhibition", "no")));
        days.send(edition, 1, ReportedDays.everything(Map.of()));
        days.send(edition, 1, Map.of("held", "no", "held-why", "A storm closed the hall."));

        FinalReport report = report(edition);
        assertThat(number(report, "attendance")).isEqualTo("80");
        assertThat(details(report, "day-0"))
                .contains("What did not take place: This part did not take place: The exhibition.");
        assertThat(details(report, "day-1"))
                .containsExactly("What did not take place: It did not take place. A storm closed the hall.");
        assertThat(number(report, "held")).isEqualTo("1");
        assertThat(number(report, "not-held")).isEqualTo("1");
    }

    @Test
    void publicationsAreListedOnceAndCountedByWhoPublishedThem() {
        EditionId edition = days.edition(YEAR, 2);
        days.send(edition, 0, ReportedDays.everything(Map.of()));
        days.send(
                edition,
                1,
                ReportedDays.everything(
                        Map.of("pub-1-link", "https://www.news.example/rights/", "pub-2-title", "", "pub-2-kind", "")));

        FinalReport report = report(edition);
        PublicationList list = (PublicationList)
                report.chapter("publication-list").orElseThrow().blocks().getFirst();
        assertThat(list.items())
                .extracting(PublicationList.Item::title)
                .containsExactly("Rights in the city", "=Our own page");
        assertThat(telling(report).plain(list.title())).isEqualTo("Publications: 2");
        assertThat(number(report, "publications.earned.share")).isEqualTo("1 of 2 (50%)");
    }

    @Test
    void aRangeStaysARangeAndAnEstimateAnEstimate() {
        EditionId edition = days.edition(YEAR, 3);
        days.send(edition, 0, ReportedDays.everything(Map.of("people-workshop", "80–100", "people-exhibition", "")));
        days.send(edition, 1, ReportedDays.everything(Map.of("people-workshop", "50", "people-exhibition", "")));

        FinalReport ranged = report(edition);
        assertThat(number(ranged, "day-0.workshop.participants")).isEqualTo("between 80 and 100");
        assertThat(number(ranged, "attendance")).isEqualTo("between 130 and 150");
        assertThat(number(ranged, "attendance.city.reporting-city-0.share"))
                .isEqualTo("between 80 and 100 of between 130 and 150 (between 62% and 67%)");
        assertThat(number(ranged, "attendance.at-least")).isEqualTo("at least 100");
        assertThat(prose(ranged, "data")).contains("between 130 and 150 participations and visits were reported");

        days.send(edition, 0, ReportedDays.everything(Map.of("how-workshop", "estimated", "people-exhibition", "")));
        FinalReport estimated = report(edition);
        assertThat(number(estimated, "day-0.workshop.participants")).isEqualTo("≈ 80");
        assertThat(number(estimated, "attendance")).isEqualTo("≈ 130");
        assertThat(prose(estimated, "data")).contains("≈ 130 participations and visits were reported");
        ReportFigure figure = estimated.figure("day-0.workshop.participants");
        assertThat(figure.revisions())
                .singleElement()
                .satisfies(was -> assertThat(was.high()).isEqualByComparingTo("100"));
    }

    @Test
    void everyTotalHasItsResponseRateBesideIt() {
        EditionId edition = days.edition(YEAR, 3);
        days.send(edition, 0, ReportedDays.everything(Map.of()));
        days.send(
                edition,
                1,
                ReportedDays.everything(Map.of("out-panels", "", "channel-1-reach", "", "channel-1-name", "")));

        FinalReport report = report(edition);
        assertThat(number(report, "attendance.coverage")).isEqualTo("2 of 2 (100%)");
        assertThat(number(report, "outputs.panels.response")).isEqualTo("1 of 2 (50%)");
        assertThat(number(report, "reach.reported.response")).isEqualTo("1 of 2 (50%)");
        assertThat(number(report, "coverage")).isEqualTo("2 of 4 (50%)");
    }

    @Test
    void aPhotoIsShownWithConsentAndGoneWithIt() {
        EditionId edition = days.edition(YEAR, 2);
        String picture = days.picture(0x336699);
        days.send(edition, 0, ReportedDays.everything(days.photo(picture)));
        days.send(edition, 1, ReportedDays.everything(Map.of()));

        CitySection.Photo shown =
                Objects.requireNonNull(given(reports.freeze(ReportedDays.COORDINATOR, edition), "day-0")
                        .photo());
        assertThat(shown.credit()).isEqualTo("Example Photographer");
        assertThat(shown.width()).isEqualTo(64);

        consent.withdrawPhoto(ReportedDays.COORDINATOR, new ContributionId(edition, "day-0"));

        Given archived = given(reports.snapshot(edition, 1).orElseThrow(), "day-0");
        assertThat(archived.photo()).isNull();
        assertThat(archived.remarks().stream()
                        .map(text -> telling(report(edition)).plain(text)))
                .containsExactly("A photo stood here. The consent to show it was taken back.");
        assertThat(given(report(edition), "day-0").photo()).isNull();
        assertThat(pictures.find(picture)).isEmpty();

        days.send(edition, 0, ReportedDays.everything(days.photo(picture)));
        assertThat(given(report(edition), "day-0").photo())
                .as("a later report doesn’t bring it back")
                .isNull();
    }

    @Test
    void whereChildrenTookPartThereIsNoPhotoAndNoGroup() {
        EditionId edition = days.edition(YEAR, 1);
        var answers = new java.util.HashMap<>(days.photo(days.picture(0x993366)));
        answers.putAll(Map.of("children", "yes", "group-count-youth", "60"));
        days.send(edition, 0, ReportedDays.everything(answers));

        Given given = given(report(edition), "day-0");
        assertThat(given.photo()).isNull();
        assertThat(given.told().backgrounds()).isNull();
        assertThat(given.remarks()).isNotEmpty();
    }

    private FinalReport report(EditionId edition) {
        return reports.preview(edition).orElseThrow();
    }

    private Telling telling(FinalReport report) {
        return new Telling(report, messages.in("en"));
    }

    private String number(FinalReport report, String figure) {
        return telling(report).number(figure);
    }

    private List<String> details(FinalReport report, String contribution) {
        Telling telling = telling(report);
        return given(report, contribution).told().details().stream()
                .map(detail -> telling.plain(detail.name()) + ": "
                        + String.join(
                                " ", detail.words().stream().map(telling::plain).toList()))
                .toList();
    }

    private static Given given(FinalReport report, String contribution) {
        return report.chapter("cities").orElseThrow().blocks().stream()
                .flatMap(block -> ((CitySection) block).given().stream())
                .filter(given -> contribution.equals(given.contribution().slug()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> voices(FinalReport report, String chapter) {
        return flat(report, chapter)
                .filter(Voices.class::isInstance)
                .flatMap(block -> ((Voices) block).voices().stream())
                .map(voice -> voice.words().inOriginal())
                .toList();
    }

    private String prose(FinalReport report, String chapter) {
        Telling telling = telling(report);
        return String.join(
                "\n",
                flat(report, chapter)
                        .filter(Block.Prose.class::isInstance)
                        .map(block -> telling.runs(((Block.Prose) block).words()).stream()
                                .map(run -> run.text())
                                .reduce("", String::concat))
                        .toList());
    }

    private static Stream<Block> flat(FinalReport report, String chapter) {
        return report.chapter(chapter).orElseThrow().blocks().stream().flatMap(LocalReportsInReportTests::flat);
    }

    private static Stream<Block> flat(Block block) {
        return block instanceof Block.Group group
                ? group.blocks().stream().flatMap(LocalReportsInReportTests::flat)
                : Stream.of(block);
    }
}
