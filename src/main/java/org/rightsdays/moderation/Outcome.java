package org.rightsdays.moderation;

import java.util.Set;

/** What moderators can decide. */
public enum Outcome {
    /** It is published. */
    ACCEPT,
    /** It is published, and something has to be put right, which the organiser is told. */
    ACCEPT_WITH_CONDITION,
    /** Not yet: the organiser is asked to change it, and the case stays open. */
    ASK_FOR_CHANGE,
    /** It is not published. */
    REFUSE,
    /** It is taken from the public pages and can come back. */
    HIDE,
    /** It is taken from the public pages for good. */
    REMOVE,
    /** Whoever submitted may not submit any more. */
    SUSPEND,
    /** What was hidden, removed or suspended is as before. */
    RESTORE,
    /** A notice or an own look led to nothing: all stays as it is. */
    NO_ACTION,
    /** An appeal was heard and the decision stands. */
    CONFIRM;

    private static final Set<Outcome> RESTRICTIONS = Set.of(REFUSE, HIDE, REMOVE, SUSPEND);

    /** Whether it takes something from somebody, who is owed a statement of reasons (DSA, article 17). */
    public boolean restricts() {
        return RESTRICTIONS.contains(this);
    }

    /** Whether the moderator has to write what is to be changed. */
    public boolean needsCondition() {
        return this == ACCEPT_WITH_CONDITION || this == ASK_FOR_CHANGE;
    }

    /** Whether the case is closed by it. */
    public boolean closes() {
        return this != ASK_FOR_CHANGE;
    }

    /** What puts it right when an appeal against it is upheld. */
    Outcome reversal() {
        return switch (this) {
            case REFUSE -> ACCEPT;
            case HIDE, REMOVE, SUSPEND -> RESTORE;
            default -> throw new IllegalStateException("Nobody appeals against " + this);
        };
    }
}
