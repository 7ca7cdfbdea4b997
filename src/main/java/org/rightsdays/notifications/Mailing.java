package org.rightsdays.notifications;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether and through which server mails are sent, from the settings. Without them, mails are kept and shown on the desk. */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final @Nullable SmtpServer server;
    private final @Nullable Sender sender;
    private final MailLack lack;

    @Autowired
    Mailing(@Value("${rightsdays.smtp.url:}") String url, @Value("${rightsdays.mail.from:}") String from) {
        SmtpServer readServer = null;
        Sender readSender = null;
        MailLack found = url.isBlank() ? MailLack.SERVER : from.isBlank() ? MailLack.SENDER : MailLack.NOTHING;
        try {
            readServer = url.isBlank() ? null : SmtpServer.read(url);
            readSender = from.isBlank() ? null : Sender.read(from);
        } catch (IllegalArgumentException unusable) {
            // The site is of use without mail; the desk warns too.
            LOG.error("{}. No mail is sent.", unusable.getMessage());
            found = MailLack.USABLE_SETTINGS;
        }
        this.server = found == MailLack.NOTHING ? readServer : null;
        this.sender = readSender;
        this.lack = found;
        if (found == MailLack.SENDER) {
            LOG.error("RIGHTSDAYS_MAIL_FROM is not set. No mail is sent.");
        }
    }

    @Nullable
    SmtpServer server() {
        return server;
    }

    @Nullable
    Sender sender() {
        return sender;
    }

    MailLack lack() {
        return lack;
    }
}
