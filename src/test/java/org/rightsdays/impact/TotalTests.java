package org.rightsdays.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;

class TotalTests {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 10);

    @Test
    void keepsItsInputsAndKnowsWhoDidNotReport() {
        var total = Total.of(
                Metric.PARTICIPATIONS,
                List.of(figure("porto", Metric.PARTICIPATIONS, 60), figure("niteroi", Metric.PARTICIPATIONS, 0)),
                figure -> new OrganisationId(String.valueOf(figure.scope().contribution())),
                Set.of(new OrganisationId("porto"), new OrganisationId("niteroi"), new OrganisationId("assai")));

        assertThat(total.amount()).isEqualTo(Amount.of(60)).isEqualTo(total.recomputed());
        assertThat(total.inputs())
                .extracting(Figure::key)
                .containsExactly("niteroi/participants", "porto/participants");
        assertThat(total.reported()).as("zero is a report").hasSize(2);
        assertThat(total.silent()).containsExactly(new OrganisationId("assai"));
    }

    @Test
    void kindsOfOneMetricAddUpUnderItsName() {
        var total = total(Metric.ATTENDANCE, figure("a", Metric.PARTICIPATIONS, 50), figure("b", Metric.VISITORS, 120));

        assertThat(total.metric()).isEqualTo(Metric.ATTENDANCE);
        assertThat(total.byMetric())
                .containsEntry(Metric.PARTICIPATIONS, Amount.of(50))
                .containsEntry(Metric.VISITORS, Amount.of(120));
    }

    @Test
    void differentMetricsAreNeverAdded() {
        assertThatThrownBy(() -> total(
                        Metric.PARTICIPATIONS,
                        figure("a", Metric.PARTICIPATIONS, 600),
                        figure("a", Metric.GRADUATES, 585)))
                .isInstanceOf(NotAddable.class);
        assertThatThrownBy(() -> total(Metric.PARTICIPATIONS, figure("a", Metric.VISITORS, 120)))
                .isInstanceOf(NotAddable.class);
        assertThatThrownBy(() -> total(Metric.OTHER, figure("a", Metric.OTHER, 1)))
                .isInstanceOf(NotAddable.class);
    }

    @Test
    void differentDefinitionsAreNeverAdded() {
        assertThatThrownBy(() -> total(
                        Metric.IMPRESSIONS,
                        figure("a", Metric.IMPRESSIONS, 1, 10),
                        figure("b", Metric.IMPRESSIONS, 2, 10)))
                .isInstanceOf(NotAddable.class);
    }

    static Total total(Metric metric, Figure... figures) {
        return Total.of(metric, List.of(figures), _ -> null, Set.of());
    }

    static Figure figure(String contribution, Metric metric, long value) {
        return figure(contribution, metric, metric.currentVersion(), value);
    }

    static Figure figure(String contribution, Metric metric, int definition, long value) {
        var seen = new Observation(
                Scope.contribution(contribution),
                metric,
                definition,
                null,
                Amount.of(value),
                "people",
                new MeasuredPeriod(new Period(DAY, DAY), null),
                Method.COUNTED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                null,
                null,
                List.of());
        return new Figure(
                UUID.randomUUID(),
                new EditionId(2031),
                seen.key(),
                1,
                seen,
                "organiser",
                null,
                Instant.EPOCH,
                null,
                null,
                false);
    }
}
