package org.rightsdays.platform.security;

/** What an account may do on the whole site; what it may do for one organisation is a mandate of that organisation. */
public enum Role {
    /** Leads the Days: editions, mandates, accounts, the report. */
    COORDINATOR,
    /** Decides on what is submitted and on notices. */
    MODERATOR
}
