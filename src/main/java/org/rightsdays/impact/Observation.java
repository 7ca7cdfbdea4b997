package org.rightsdays.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What somebody reports: the facts of a figure, before the ledger knows it.
 *
 * @param definition version of the metric's definition
 * @param measure the reporter's own word where the metric is {@link Metric#OTHER}, else null
 * @param unit as reported, such as {@code people}
 * @param account of a platform that it was measured on; null for what happened in a room
 * @param detail in the reporter's words
 */
public record Observation(
        Scope scope,
        Metric metric,
        int definition,
        @Nullable String measure,
        Amount amount,
        String unit,
        MeasuredPeriod period,
        Method method,
        Deduplication deduplication,
        Channel channel,
        @Nullable String account,
        @Nullable LocalizedText detail,
        List<Evidence> evidence) {

    public Observation {
        evidence = List.copyOf(evidence);
    }

    /** The same with other evidence. */
    public Observation withEvidence(List<Evidence> other) {
        return new Observation(
                scope,
                metric,
                definition,
                measure,
                amount,
                unit,
                period,
                method,
                deduplication,
                channel,
                account,
                detail,
                other);
    }

    /**
     * What it is a figure of; an observation with the key of an earlier one replaces it. The days belong to it only for
     * figures of accounts, which are told period by period.
     */
    public String key() {
        var key = new StringBuilder(scope.path()).append('/').append(measure == null ? metric.word() : measure);
        if (channel != Channel.NOT_STATED) {
            key.append('/').append(channel.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (account != null) {
            key.append('@')
                    .append(account)
                    .append('/')
                    .append(period.days().firstDay())
                    .append('/')
                    .append(period.days().lastDay());
        }
        return key.toString();
    }
}
