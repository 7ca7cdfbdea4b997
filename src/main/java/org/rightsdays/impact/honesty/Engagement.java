package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Metric;

/** Actions by impressions, computed anew from the counts: rates of days or posts are never averaged. */
public record Engagement(Percentage rate, Set<Metric> actions) {

    private static final Set<Metric> ACTIONS = Set.of(Metric.REACTIONS, Metric.COMMENTS, Metric.REPOSTS, Metric.CLICKS);

    /** From sums by metric; {@link #actions} tells which actions were there to count. */
    public static Engagement of(Map<Metric, Amount> sums) {
        var actions = new java.util.TreeSet<>(ACTIONS);
        actions.retainAll(sums.keySet());
        BigDecimal done = actions.stream()
                .map(metric -> sums.getOrDefault(metric, Amount.ZERO).low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal impressions =
                sums.getOrDefault(Metric.IMPRESSIONS, Amount.ZERO).low();
        return new Engagement(new Percentage(done, impressions), Set.copyOf(actions));
    }
}
