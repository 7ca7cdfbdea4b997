package org.rightsdays.programme.submissions;

/** What becomes of a contribution that a file or page brings. */
public enum Fate {
    /** A draft is begun. */
    NEW,
    /** What its source tells anew is changed in the draft that is there. */
    CHANGED,
    /** It is there already, and its source tells nothing new. */
    SAME,
    /** People have changed the same fields; nothing is done. */
    CLASHES,
    /** Moderators are deciding about it; nothing is done. */
    WAITING
}
