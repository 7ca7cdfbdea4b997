package org.rightsdays.notifications;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** One round to the mail server: a connection that is opened for the first mail and closed after the last. */
final class Postman implements AutoCloseable {

    private static final int LONGEST_ANSWER = 300;

    private final MailForm form;
    private final Sender sender;
    private final Session session;
    private final SmtpServer server;
    private @Nullable Transport connection;

    Postman(MailForm form, Sender sender, SmtpServer server) {
        this.form = form;
        this.sender = sender;
        this.server = server;
        this.session = Session.getInstance(server.properties(sender.domain()));
    }

    /** What came of handing over one mail. */
    sealed interface Outcome {

        record Sent() implements Outcome {}

        /** The server refuses this mail for good. */
        record Rejected(String answer) implements Outcome {}

        /** The server takes this mail later, as with greylisting. */
        record Later(String answer) implements Outcome {}

        /** The server cannot be reached, or takes nothing from us at all. */
        record Away(String answer) implements Outcome {}
    }

    Outcome deliver(UUID id, Instant written, Mail mail) {
        try {
            MimeMessage message = form.message(session, sender, id, written, mail);
            Address[] to = {new InternetAddress(mail.to().value(), false)};
            connection().sendMessage(message, to);
            return new Outcome.Sent();
        } catch (MessagingException failure) {
            Outcome outcome = judge(failure);
            if (outcome instanceof Outcome.Away) {
                close();
            }
            return outcome;
        }
    }

    private Transport connection() throws MessagingException {
        Transport open = connection;
        if (open == null || !open.isConnected()) {
            open = session.getTransport("smtp");
            open.connect(server.host(), server.port(), server.user(), server.password());
            connection = open;
        }
        return open;
    }

    private static Outcome judge(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            switch (cause) {
                case SMTPAddressFailedException recipient -> {
                    return ofMail(recipient.getReturnCode(), recipient);
                }
                // After MAIL the text is judged; before, who we are.
                case SMTPSendFailedException refusal
                when !refusal.getCommand().startsWith("MAIL") -> {
                    if (refusal.getReturnCode() > 0 && refusal.getNextException() == null) {
                        return ofMail(refusal.getReturnCode(), refusal);
                    }
                }
                default -> {
                    // A cause further in may tell more.
                }
            }
        }
        return new Outcome.Away(answer(failure));
    }

    private static Outcome ofMail(int code, Exception failure) {
        if (code == 421) {
            return new Outcome.Away(answer(failure));
        }
        return code >= 500 ? new Outcome.Rejected(answer(failure)) : new Outcome.Later(answer(failure));
    }

    private static String answer(Exception failure) {
        String text = String.valueOf(failure.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER);
    }

    @Override
    public void close() {
        Transport open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException _) {
                // It is of no use any more, and everything that was handed over is acknowledged.
            }
        }
    }
}
