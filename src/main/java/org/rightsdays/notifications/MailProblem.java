package org.rightsdays.notifications;

/** Why a mail is not, or not yet, with its reader. */
public enum MailProblem {
    /** The server cannot be reached or refuses everything; it is tried again. */
    SERVER_AWAY,
    /** The server asked to try this mail again later. */
    DELAYED,
    /** The server refused this mail for good, such as for an address that does not exist. */
    REJECTED,
    /** It was tried for five days. */
    NEVER_TAKEN,
    /** It could not be put into the form of a mail; a fault of this program. */
    UNWRITABLE
}
