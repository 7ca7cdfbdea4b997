package org.rightsdays.report.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.ExportKind;

/**
 * What one account counted in the campaign, beside a period before it.
 *
 * @param account slug of the account
 * @param source kind of file that tells each day; null where whole periods were typed
 * @param before null where nothing is known of any day before
 */
public record Compared(
        String account,
        @Nullable ExportKind source,
        Metric metric,
        Side campaign,
        @Nullable Side before) {

    /**
     * The count of a period.
     *
     * @param daysKnown of which there is a count; rates are told by these
     * @param evidence hashes of the files that the counts come from
     * @param figure key of the ledger's figure that says the same; null where it has none
     */
    public record Side(
            Period period,
            long value,
            long daysKnown,
            List<String> evidence,
            @Nullable String figure) {

        public boolean isComplete() {
            return daysKnown == period.days();
        }
    }

    /** Days that are in both periods, and so in both values. */
    public long sharedDays() {
        return before == null
                ? 0
                : before.period()
                        .firstDay()
                        .datesUntil(before.period().lastDay().plusDays(1))
                        .filter(campaign.period()::contains)
                        .count();
    }
}
