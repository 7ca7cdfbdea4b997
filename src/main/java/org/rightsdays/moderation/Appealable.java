package org.rightsdays.moderation;

import java.time.Instant;

/**
 * A decision that somebody can ask to be looked at again, as that somebody sees it.
 *
 * @param asked the case that was decided
 * @param byNotifier whether the one who asks sent the notice, or else is restricted
 * @param state whether it is too late or was already done
 * @param due when the decision on a new appeal should be there
 */
public record Appealable(Case asked, MadeDecision made, boolean byNotifier, Chance state, Instant due) {

    /** Whether an appeal can be sent. */
    public enum Chance {
        POSSIBLE,
        SENT,
        TOO_LATE
    }
}
