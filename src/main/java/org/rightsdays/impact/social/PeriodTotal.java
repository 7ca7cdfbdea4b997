package org.rightsdays.impact.social;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Metric;

/**
 * The sum of the days of a period.
 *
 * @param daysKnown days of which there is a count; fewer than the period has, and the sum is a part of the truth
 * @param latestCapture of any of the days; null when no day is known
 * @param evidence hashes of the files that the counts come from
 */
public record PeriodTotal(
        Metric metric,
        Period period,
        long value,
        long daysKnown,
        @Nullable Instant latestCapture,
        List<String> evidence) {

    public boolean isComplete() {
        return daysKnown == period.days();
    }

    /** Whether unique visitors or accounts of days were added up, which are fewer in truth: one can come on two days. */
    public boolean sumOfDailyUniques() {
        return metric.adding() == Metric.Adding.AS_CONTACTS;
    }
}
