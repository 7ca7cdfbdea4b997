package org.rightsdays.impact.social;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Deduplication;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.MeasuredPeriod;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.Scope;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/**
 * Writes the sums of the periods that an edition names (its campaign and the baseline) into the ledger, so that the
 * report grows with each file. An edition whose figures are locked is left as it is.
 */
@Component
class SocialLedger {

    private final DailyStore store;
    private final Editions editions;
    private final Coalition coalition;
    private final Impact impact;
    private final Reviews reviews;

    SocialLedger(DailyStore store, Editions editions, Coalition coalition, Impact impact, Reviews reviews) {
        this.store = store;
        this.editions = editions;
        this.coalition = coalition;
        this.impact = impact;
        this.reviews = reviews;
    }

    void settle(Actor actor, Capture capture) {
        for (Edition edition : editions.all()) {
            if (reviews.frozenSince(edition.id()).isEmpty()) {
                var observations = new ArrayList<Observation>();
                for (Map.Entry<String, Period> named : edition.periods().entrySet()) {
                    if (touches(capture, named.getValue())) {
                        observations.addAll(observations(capture, named.getValue()));
                    }
                }
                impact.save(actor, edition.id(), withNews(edition.id(), observations));
            }
        }
    }

    /**
     * Without those that say what is known already: an export that overlaps an earlier one and tells the same is no
     * revision, and takes no check away from a figure that is final.
     */
    private List<Observation> withNews(EditionId edition, List<Observation> observations) {
        Map<String, Observation> known =
                impact.figures(edition).stream().collect(Collectors.toMap(Figure::key, Figure::observation));
        return observations.stream()
                .filter(one -> {
                    Observation was = known.get(one.key());
                    return was == null || !one.withEvidence(was.evidence()).equals(was);
                })
                .toList();
    }

    private static boolean touches(Capture capture, Period period) {
        return capture.firstDay() != null
                && capture.lastDay() != null
                && !capture.firstDay().isAfter(period.lastDay())
                && !capture.lastDay().isBefore(period.firstDay());
    }

    private List<Observation> observations(Capture capture, Period period) {
        var observations = new ArrayList<Observation>();
        for (Series series : store.seriesOf(capture.account(), capture.kinds())) {
            PeriodTotal total = store.total(series.account(), series.kind(), series.metric(), period);
            if (total.daysKnown() > 0 && series.metric().adding() != Metric.Adding.NEVER) {
                observations.add(observation(series, total));
            }
        }
        return observations;
    }

    private Observation observation(Series series, PeriodTotal total) {
        Metric metric = series.metric();
        var organisation = new OrganisationId(series.account());
        String kind = series.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Observation(
                coalition.find(organisation).isPresent() ? Scope.organisation(organisation) : Scope.COALITION,
                metric,
                metric.currentVersion(),
                null,
                Amount.of(total.value()),
                metric.unit().name().toLowerCase(Locale.ROOT),
                new MeasuredPeriod(total.period(), null),
                Method.PLATFORM_REPORTED,
                total.sumOfDailyUniques() ? Deduplication.NONE : Deduplication.WITHIN_SOURCE,
                Channel.NOT_STATED,
                series.account() + "-" + kind,
                total.isComplete()
                        ? null
                        : LocalizedText.of(
                                "en",
                                total.daysKnown() + " of " + total.period().days() + " days are known."),
                total.evidence().stream().map(hash -> Evidence.file(hash, kind)).toList());
    }
}
