package org.rightsdays.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.MailLack;
import org.rightsdays.notifications.QueuedMail;

/**
 * The list of mails, newest first.
 *
 * @param newer address of the page before; null on the first
 * @param older address of the page after; null on the last
 */
public record MailsView(
        MailLack lack,
        List<QueuedMail> mails,
        @Nullable String newer,
        @Nullable String older) {

    public boolean nothingIsSent() {
        return lack != MailLack.NOTHING;
    }
}
