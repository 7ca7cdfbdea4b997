package org.rightsdays.notifications;

/** What is missing for mails to be sent. */
public enum MailLack {
    NOTHING,
    /** No server was set: mails are kept on purpose, or the setting was forgotten. */
    SERVER,
    /** There is a server, but nobody whom mails are from. */
    SENDER,
    /** A setting can't be used; the log says why. */
    USABLE_SETTINGS
}
