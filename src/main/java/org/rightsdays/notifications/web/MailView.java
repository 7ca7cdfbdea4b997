package org.rightsdays.notifications.web;

import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.QueuedMail;

/**
 * One mail.
 *
 * @param text how it reads; null once it was emptied
 */
public record MailView(QueuedMail mail, @Nullable String text) {}
