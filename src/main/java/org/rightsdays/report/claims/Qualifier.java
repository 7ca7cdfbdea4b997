package org.rightsdays.report.claims;

/** How exactly a printed number is meant. */
public enum Qualifier {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    PERCENT
}
