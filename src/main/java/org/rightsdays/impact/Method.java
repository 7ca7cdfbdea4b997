package org.rightsdays.impact;

/** How a figure came to be. */
public enum Method {
    /** Heads, tickets or scans at the door. */
    COUNTED,
    /** Sign-ups, whoever came. */
    REGISTERED,
    ESTIMATED,
    PLATFORM_REPORTED,
    SURVEY,
    /** Computed from other figures. */
    DERIVED,
    NOT_STATED
}
