package org.rightsdays.moderation;

/** Whose turn it is. */
public enum CaseState {
    /** The moderators'. */
    OPEN,
    /** The organiser's, who was asked for a change. */
    CHANGE_ASKED,
    /** Nobody's: it was decided. */
    DECIDED,
    /** Nobody's: whoever submitted took it back. */
    WITHDRAWN;

    /** Whether somebody still has to act. */
    public boolean pending() {
        return this == OPEN || this == CHANGE_ASKED;
    }
}
