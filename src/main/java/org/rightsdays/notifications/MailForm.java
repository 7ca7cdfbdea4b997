package org.rightsdays.notifications;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A mail as it goes over the wire: text and HTML in the reader's language, with nothing to fetch in either. */
@Component
class MailForm {

    private static final String UTF_8 = "UTF-8";

    private final Templates templates;
    private final Messages messages;
    private final String site;

    MailForm(Templates templates, Messages messages, @Value("${site.address:}") String site) {
        this.templates = templates;
        this.messages = messages;
        this.site = site.strip();
    }

    /**
     * @param id of the mail, the same at each attempt, so that a mailbox can drop a second copy
     * @param written when the mail was queued
     */
    MimeMessage message(Session session, Sender sender, UUID id, Instant written, Mail mail) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + sender.domain() + ">");
            }
        };
        message.setFrom(from(sender));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), false));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(written));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part("plain", text(mail, true)));
        parts.addBodyPart(part("html", html(mail)));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    String text(Mail mail, boolean withAddresses) {
        return MailText.of(mail, words(mail), site, withAddresses);
    }

    private String html(Mail mail) {
        return new String(
                templates.render("notifications/mail.jte", Map.of("words", words(mail), "mail", mail, "site", site)),
                StandardCharsets.UTF_8);
    }

    /** A language that the interface no longer speaks is no reason to keep a mail back. */
    private Words words(Mail mail) {
        return messages.find(mail.language()).orElseGet(() -> messages.in("en"));
    }

    private static MimeBodyPart part(String subtype, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        // Survives every server: no line is too long, and no line that begins with a dot or "From" is touched.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress from(Sender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.address().value(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
