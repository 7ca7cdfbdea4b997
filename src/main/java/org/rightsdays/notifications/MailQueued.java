package org.rightsdays.notifications;

/** There is something to send, once the transaction is committed. */
record MailQueued() {}
