package org.rightsdays.moderation;

/** What somebody who sends a notice says is wrong. */
public enum NoticeReason {
    AGAINST_THE_LAW,
    RIGHTS_OF_OTHERS,
    AGAINST_THE_RULES,
    WRONG_FACTS,
    HARASSMENT,
    CHILD_PROTECTION,
    SOMETHING_ELSE;

    /** Whether it is kept apart, for coordinators only, and can be sent without a name. */
    public boolean confidential() {
        return this == HARASSMENT || this == CHILD_PROTECTION;
    }
}
