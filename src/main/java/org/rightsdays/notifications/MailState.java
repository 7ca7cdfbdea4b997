package org.rightsdays.notifications;

/** Where a mail stands. */
public enum MailState {
    /** It waits to be sent. */
    QUEUED,
    /** The mail server has taken it over. */
    SENT,
    /** It will not be sent any more. */
    FAILED
}
