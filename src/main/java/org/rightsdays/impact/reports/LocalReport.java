package org.rightsdays.impact.reports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.programme.ContributionId;

/**
 * The report on one contribution.
 *
 * @param answers name of a field to what was typed; several values of one field are separated by line breaks
 * @param version counts the times it was saved, so that two people don't overwrite each other unseen
 * @param sentAt when it was last sent; null for a draft that never was
 */
public record LocalReport(
        ContributionId contribution,
        Map<String, String> answers,
        State state,
        int version,
        Instant changedAt,
        @Nullable Instant sentAt,
        String reporter) {

    public LocalReport {
        answers = Map.copyOf(answers);
    }

    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    /** The same with other answers. */
    LocalReport with(Map<String, String> others) {
        return new LocalReport(contribution, others, state, version, changedAt, sentAt, reporter);
    }

    /** Whether the host still writes. */
    public enum State {
        DRAFT,
        SENT
    }
}
