package org.rightsdays.moderation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.reasons.Ground;

/**
 * What became of all cases of one edition; confidential ones are not among them.
 *
 * @param edition its year; null for what belongs to none
 * @param submissions all that were received, with those taken back
 * @param medianHours from the submission to its decision, over those decided; null while there are none
 * @param longestHours likewise
 * @param measures of every restriction that was decided, and of what was restored, by outcome
 * @param grounds of every refusal and every other restriction, by ground; those that never applied are left out
 */
public record EditionFigures(
        @Nullable Integer edition,
        Submissions submissions,
        @Nullable Long medianHours,
        @Nullable Long longestHours,
        Heard notices,
        Heard appeals,
        long ownInitiative,
        Map<Outcome, Long> measures,
        Map<Ground, Long> grounds) {

    /** Each submission is counted once more under what became of it. */
    public record Submissions(long received, long accepted, long refused, long withdrawn, long waiting) {}

    /**
     * Notices and appeals.
     *
     * @param effective led to a restriction, or to another decision than the one appealed against
     * @param without led to nothing
     */
    public record Heard(long received, long effective, long without, long waiting) {}
}
