package org.rightsdays.coalition;

/** What somebody may do for one organisation. */
public enum Capacity {
    /** Speaks for it, and decides who else does. */
    CONTACT,
    /** Speaks for it, and names editors. */
    DEPUTY,
    /** Writes its contributions and submits them. */
    EDITOR,
    /** Works for a partner of it: writes its contributions, but submits nothing in its name. */
    PARTNER_EDITOR
}
