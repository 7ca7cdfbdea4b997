package org.rightsdays.impact.social;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
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
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.exports.Network;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures of accounts that somebody reads off a platform, month by month or for any days, where there is no export. */
@Component
public class TypedFigures {

    /** What is asked for, in the order in which platforms show it. */
    public static final List<Metric> METRICS = List.of(
            Metric.IMPRESSIONS,
            Metric.REACH,
            Metric.REACTIONS,
            Metric.COMMENTS,
            Metric.REPOSTS,
            Metric.CLICKS,
            Metric.NEW_FOLLOWERS,
            Metric.VIDEO_VIEWS,
            Metric.PAGE_VISITORS,
            Metric.PAGE_VIEWS,
            Metric.POSTS);

    private final Impact impact;
    private final Coalition coalition;

    TypedFigures(Impact impact, Coalition coalition) {
        this.impact = impact;
        this.coalition = coalition;
    }

    /**
     * What was read off.
     *
     * @param account slug of a city, or coalition
     * @param link to where it can be seen; null for none
     */
    public record Typed(
            String account,
            Network network,
            Metric metric,
            Period period,
            long value,
            @Nullable URI link) {

        private String key() {
            return account + "-" + network.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Adds the figure, or lets it replace the one of the same days.
     *
     * @return days of a figure that is known of the same account and shares some of these days: both would be counted
     *     twice, so nothing is added; empty when all is well
     * @throws org.rightsdays.impact.FiguresFrozen when the figures of the edition are locked
     */
    @Transactional
    public Optional<Period> add(Actor actor, EditionId edition, Typed typed) {
        Optional<Period> shared = impact.figures(edition).stream()
                .filter(figure -> figure.metric() == typed.metric() && isOf(figure, typed.key()))
                .map(figure -> figure.period().days())
                .filter(days -> !days.equals(typed.period()) && overlap(days, typed.period()))
                .findFirst();
        if (shared.isEmpty()) {
            impact.save(actor, edition, List.of(observation(typed)));
        }
        return shared;
    }

    private static boolean isOf(Figure figure, String key) {
        String account = figure.observation().account();
        return account != null && (account.equals(key) || account.startsWith(key + "-"));
    }

    private static boolean overlap(Period one, Period other) {
        return !one.firstDay().isAfter(other.lastDay()) && !one.lastDay().isBefore(other.firstDay());
    }

    private Observation observation(Typed typed) {
        var organisation = new OrganisationId(typed.account());
        Metric metric = typed.metric();
        return new Observation(
                coalition.find(organisation).isPresent() ? Scope.organisation(organisation) : Scope.COALITION,
                metric,
                metric.currentVersion(),
                null,
                Amount.of(typed.value()),
                metric.unit().name().toLowerCase(Locale.ROOT),
                new MeasuredPeriod(typed.period(), null),
                Method.PLATFORM_REPORTED,
                Deduplication.NOT_STATED,
                Channel.NOT_STATED,
                typed.key(),
                null,
                typed.link() == null ? List.of() : List.of(Evidence.link(typed.link(), null)));
    }
}
