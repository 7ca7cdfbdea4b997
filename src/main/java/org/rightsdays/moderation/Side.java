package org.rightsdays.moderation;

/** Who can ask for another decision. */
enum Side {
    /** Whoever is restricted. */
    AFFECTED,
    /** Whoever sent the notice. */
    NOTIFIER
}
