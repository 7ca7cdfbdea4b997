package org.rightsdays.programme.submissions;

import java.util.EnumSet;
import java.util.Set;

/** Where a draft is on its way to the programme, and the steps between. What happens to a published entry is told by {@link org.rightsdays.programme.ContributionState}. */
public enum DraftState {
    DRAFT,
    SUBMITTED,
    CHANGES_ASKED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether a draft may go from this state to {@code next}. */
    public boolean canBecome(DraftState next) {
        return nextStates().contains(next);
    }

    /** Whether its text can be changed: not while somebody decides about it. */
    public boolean editable() {
        return this != SUBMITTED;
    }

    private Set<DraftState> nextStates() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(CHANGES_ASKED, ACCEPTED, REFUSED, WITHDRAWN);
            // Refused when no answer comes.
            case CHANGES_ASKED -> EnumSet.of(SUBMITTED, WITHDRAWN, REFUSED);
            // An upheld appeal accepts what was refused; the author may also begin anew.
            case REFUSED -> EnumSet.of(ACCEPTED, SUBMITTED);
            case WITHDRAWN -> EnumSet.of(SUBMITTED);
            // Removed by moderation after it was public.
            case ACCEPTED -> EnumSet.of(REFUSED);
        };
    }
}
