package org.rightsdays.report.claims;

/** Where a claim is printed. */
public enum PrintedIn {
    FINAL_REPORT,
    ANNOUNCEMENT,
    LATER_PAGE
}
