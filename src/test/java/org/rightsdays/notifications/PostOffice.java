package org.rightsdays.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers what waits in the outbox through a real mail server, for stories in which somebody reads mail. */
@Component
public class PostOffice {

    private static final Pattern LINK = Pattern.compile("(?m)^https?://[^/\\s]+(/\\S+)$");

    private final OutboxStore store;
    private final MailForm form;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PostOffice(OutboxStore store, MailForm form, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.form = form;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A mail as its reader's program shows it. */
    public record Letter(String subject, String text) {

        /** Path and query of the first link. */
        public String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link in " + text);
            }
            return link.group(1);
        }
    }

    /** Sends everything and gives back what arrives now at one address, in the order of arrival. */
    public List<Letter> deliver(String address) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var mailing = new Mailing("smtp://127.0.0.1:" + server.getSmtp().getPort(), "days@city.example");
            new Delivery(store, form, mailing, transactions, clock).sendDue();
            return Arrays.stream(server.getReceivedMessages())
                    .filter(message -> isTo(message, address))
                    .map(PostOffice::letter)
                    .toList();
        } finally {
            server.stop();
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            String text = parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
            return new Letter(message.getSubject(), text);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
