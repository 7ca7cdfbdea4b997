package org.rightsdays.report.claims;

/** What the records say about a claim. */
public enum Verdict {
    /** The records give the same number. */
    CONFIRMED,
    /** The records give more than is claimed. */
    UNDERSTATED,
    /** What was measured adds up to less than is claimed. */
    OVERSTATED,
    /** Fewer things are named than are claimed; the rest has no record. */
    UNSUPPORTED,
    /** The document contradicts itself. */
    INCONSISTENT,
    /** Nothing on record allows to work it out. */
    NOT_COMPUTABLE,
    /** The two things compared aren't alike. */
    NOT_COMPARABLE
}
