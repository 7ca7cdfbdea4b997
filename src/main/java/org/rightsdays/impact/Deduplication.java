package org.rightsdays.impact;

/** Whether a figure counts a person once. */
public enum Deduplication {
    NONE,
    /** Once within one source, such as one account or one door. */
    WITHIN_SOURCE,
    NOT_STATED
}
