package org.rightsdays.coalition;

/** For whom somebody asks to join. */
public enum JoinKind {
    CITY,
    PARTNER,
    /** A person who speaks for no city or organisation yet. */
    PERSON
}
