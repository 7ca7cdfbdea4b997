package org.rightsdays.impact.reports;

/** The groups that a report asks for. They overlap: a student is a resident too. */
public enum KnownGroup {
    CIVIL_SERVANTS,
    CITIZENS_AND_RESIDENTS,
    RESEARCHERS_AND_STUDENTS,
    PRIVATE_COMPANY_WORKERS,
    POLICYMAKERS,
    NGO_AND_ACTIVISTS,
    YOUTH;

    /** Key of the group in files and in the ledger. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
