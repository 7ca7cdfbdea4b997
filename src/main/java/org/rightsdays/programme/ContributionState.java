package org.rightsdays.programme;

import java.util.EnumSet;
import java.util.Set;

/** The states of a published contribution and the steps between them. */
public enum ContributionState {
    PUBLISHED,
    POSTPONED,
    MOVED_ONLINE,
    CANCELLED,
    HELD,
    NOT_HELD;

    /** Whether the public record may go from this state to {@code next}. */
    public boolean canBecome(ContributionState next) {
        return next == this || nextStates().contains(next);
    }

    private Set<ContributionState> nextStates() {
        return switch (this) {
            case PUBLISHED -> EnumSet.of(POSTPONED, MOVED_ONLINE, CANCELLED, HELD, NOT_HELD);
            case POSTPONED -> EnumSet.of(PUBLISHED, MOVED_ONLINE, CANCELLED, HELD, NOT_HELD);
            case MOVED_ONLINE -> EnumSet.of(PUBLISHED, POSTPONED, CANCELLED, HELD, NOT_HELD);
            case CANCELLED -> EnumSet.of(PUBLISHED, POSTPONED, NOT_HELD);
            case HELD -> EnumSet.of(NOT_HELD);
            case NOT_HELD -> EnumSet.of(HELD);
        };
    }
}
