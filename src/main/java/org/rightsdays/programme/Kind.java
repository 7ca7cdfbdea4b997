package org.rightsdays.programme;

/** What a contribution is at its broadest; follows from its formats. */
public enum Kind {
    EVENT,
    CAMPAIGN,
    PUBLICATION,
    SUPPORT,
    PROCLAMATION
}
