package org.rightsdays.editions;

/** The phases of an edition, in order. */
public enum Phase {
    CALL,
    PROGRAMME,
    DAYS,
    REPORTING,
    FINAL,
    ARCHIVED
}
