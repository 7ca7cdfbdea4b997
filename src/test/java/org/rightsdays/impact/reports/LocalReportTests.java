package org.rightsdays.impact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.Totals;
import org.rightsdays.impact.reports.LocalReports.Outcome;
import org.rightsdays.impact.reports.Publication.Ownership;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class LocalReportTests {

    private static final EditionId EDITION = Cast.EDITION.id();
    private static final ContributionId DAY = new ContributionId(EDITION, "day");
    private static final ConsentText CONSENT = new ConsentText("en", "The person agrees.");

    @Autowired
    Given given;

    @Autowired
    LocalReports reports;

    @Autowired
    ReportLinks links;

    @Autowired
    Impact impact;

    @Autowired
    KnownAnswers known;

    @Autowired
    Totals totals;

    @Autowired
    Statements statements;

    @Autowired
    Programme programme;

    private final Map<String, String> answers = new HashMap<>(Map.of("held", "yes"));

    @BeforeEach
    void aContribution() {
        given.contributions(Given.contribution("day").build());
    }

    @Test
    void aSentReportIsInTheLedger() {
        answers.putAll(Map.of("people-all", "60", "how-all", "counted", "online-all", "15", "out-speakers", "6"));

        assertThat(send(0).saved()).isTrue();

        assertThat(impact.figures(EDITION))
                .extracting(Figure::key)
                .containsExactly("day/participants", "day/participants/live", "day/speakers");
        Figure people = impact.figures(EDITION).getFirst();
        assertThat(people.method()).isEqualTo(Method.COUNTED);
        assertThat(people.observation().channel()).isEqualTo(Channel.NOT_STATED);
        assertThat(people.reporter()).isEqualTo("reporter-by-link");
        assertThat(programme.published(DAY).orElseThrow().state()).isEqualTo(ContributionState.HELD);
        assertThat(reports.find(DAY).orElseThrow().state()).isEqualTo(LocalReport.State.SENT);
    }

    @Test
    void zeroIsAFactAndNothingIsNone() {
        answers.put("people-all", "0");
        send(0);

        assertThat(impact.figures(EDITION))
                .singleElement()
                .satisfies(figure -> assertThat(figure.amount().signum()).isZero());
    }

    @Test
    void aLargeNumberAsksForItsMethod() {
        answers.put("people-all", "1 200");

        Outcome outcome = send(0);

        assertThat(outcome.saved()).isFalse();
        assertThat(outcome.problems()).extracting(Problem::field).containsExactly("how-all");
        assertThat(impact.figures(EDITION)).isEmpty();
    }

    @Test
    void whatDidNotTakePlaceIsToldAsSuch() {
        answers.putAll(Map.of("held", "no", "held-why", "Storm", "people-all", "40"));
        send(0);

        assertThat(impact.figures(EDITION)).isEmpty();
        assertThat(programme.published(DAY).orElseThrow().state()).isEqualTo(ContributionState.NOT_HELD);
    }

    @Test
    void aPersonIsQuotedWithConsentAlone() {
        answers.putAll(Map.of("quote", "It was good.", "quote-name", "Ana Silva"));
        assertThat(send(0).problems()).extracting(Problem::field).containsExactly("quote-consent");

        answers.put("quote-consent", "yes");
        assertThat(send(0).saved()).isTrue();

        Testimonial quote = statements.testimonials(EDITION).getFirst();
        assertThat(Objects.requireNonNull(quote.consent()).textHash()).isEqualTo(CONSENT.hash());
        assertThat(quote.manner()).isEqualTo(Testimonial.Manner.VERBATIM);
    }

    @Test
    void groupsMayBePresentWithoutACountAndChildrenAreNeverBrokenDown() {
        answers.putAll(Map.of("group-youth", "yes", "group-count-civil-servants", "12"));
        send(0);
        assertThat(statements.backgrounds(EDITION))
                .extracting(one -> one.group() + " " + one.count())
                .containsExactly("civil-servants 12", "youth null");

        answers.put("children", "yes");
        send(1);
        assertThat(statements.backgrounds(EDITION)).allMatch(one -> one.count() == null);
    }

    @Test
    void publicationsAreItemsOfTheirOwn() {
        answers.putAll(Map.of(
                "pub-1-title", "Rights in the city",
                "pub-1-link", "https://news.example/1",
                "pub-1-day", "2031-12-11",
                "pub-1-kind", "earned",
                "pub-2-link", "news.example"));
        assertThat(send(0).problems()).extracting(Problem::field).containsExactly("pub-2-link");

        answers.remove("pub-2-link");
        send(0);
        assertThat(reports.publications(EDITION))
                .singleElement()
                .satisfies(one -> assertThat(one.ownership()).isEqualTo(Ownership.EARNED));
    }

    @Test
    void aDraftIsKeptAsItIsAndNobodyIsOvertakenUnseen() {
        answers.put("people-all", "many");

        assertThat(reports.keep(LocalReports.BY_LINK, DAY, 0, answers).saved()).isTrue();
        assertThat(reports.keep(LocalReports.BY_LINK, DAY, 0, Map.of()).overtaken())
                .isTrue();
        assertThat(reports.find(DAY).orElseThrow().answer("people-all")).isEqualTo("many");
        assertThat(impact.figures(EDITION)).isEmpty();
    }

    @Test
    void aNumberThatIsTakenBackStaysInItsChainAndCountsNowhere() {
        answers.putAll(
                Map.of("people-all", "60", "out-speakers", "6", "channel-1-name", "Blog", "channel-1-reach", "9"));
        send(0);
        answers.keySet().removeAll(List.of("people-all", "channel-1-reach"));
        send(1);

        assertThat(impact.figures(EDITION)).extracting(Figure::key).containsExactly("day/speakers");
        assertThat(totals.of(EDITION, Metric.ATTENDANCE).inputs()).isEmpty();
        assertThat(impact.revisions(EDITION, "day/participants"))
                .extracting(one -> one.amount() + (one.withdrawn() ? " withdrawn" : ""))
                .containsExactly("60", "60 withdrawn");
        assertThat(impact.withdrawn(EDITION))
                .extracting(Figure::reporter)
                .containsOnly("reporter-by-link")
                .hasSize(2);

        answers.put("people-all", "60");
        send(2);
        assertThat(impact.figures(EDITION)).extracting(Figure::revision).contains(3);
    }

    @Test
    void whatIsToldToHaveNotTakenPlaceTakesItsNumbersBack() {
        answers.put("people-all", "60");
        send(0);
        answers.put("held", "no");
        send(1);

        assertThat(impact.figures(EDITION)).isEmpty();
        assertThat(impact.withdrawn(EDITION)).hasSize(1);
    }

    @Test
    void whatWasKnownBeforeAndIsDeletedIsTakenBackButNotWhatCameLaterFromElsewhere() {
        impact.save(Cast.TESTER, EDITION, List.of(counted(Metric.PARTICIPATIONS, 40)));
        assertThat(known.of(programme.published(DAY).orElseThrow())).containsEntry("people-all", "40");
        reports.keep(LocalReports.BY_LINK, DAY, 0, answers);
        impact.save(Cast.TESTER, EDITION, List.of(counted(Metric.SPEAKERS, 6), counted(Metric.REGISTRANTS, 80)));
        send(1);

        assertThat(impact.figures(EDITION)).extracting(Figure::key).containsExactly("day/registrants", "day/speakers");
    }

    private static Observation counted(Metric metric, int count) {
        return new Observation(
                Scope.contribution("day"),
                metric,
                metric.currentVersion(),
                null,
                Amount.of(count),
                "people",
                new MeasuredPeriod(Cast.EDITION.days(), null),
                Method.COUNTED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                null,
                null,
                List.of());
    }

    @Test
    void aLinkOpensOneReportAndAStrangerMakesNone() {
        String token = links.createForMail(DAY);

        assertThat(links.find(token)).contains(DAY);
        assertThat(links.find(token + "x")).isEmpty();
        assertThatThrownBy(() -> links.create(Actor.VISITOR, DAY)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reports.keep(Actor.VISITOR, DAY, 0, answers)).isInstanceOf(Forbidden.class);
    }

    private Outcome send(int version) {
        return reports.send(LocalReports.BY_LINK, DAY, version, answers, CONSENT);
    }
}
