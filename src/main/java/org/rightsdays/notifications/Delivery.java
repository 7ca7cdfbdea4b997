package org.rightsdays.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rightsdays.notifications.Postman.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails from the outbox to the server, one in a transaction. A mail is held by whoever sends it, so that any
 * number of nodes can do this at once. Should a node die between the server's yes and its own note of it, the mail goes
 * out a second time under the same Message-ID.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final OutboxStore store;
    private final MailForm form;
    private final Mailing mailing;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private boolean away;
    private volatile boolean stopped;

    Delivery(OutboxStore store, MailForm form, Mailing mailing, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.form = form;
        this.mailing = mailing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends what is due until nothing is, or the server is away. Does nothing without a server. */
    synchronized void sendDue() {
        SmtpServer server = mailing.server();
        Sender sender = mailing.sender();
        if (server == null || sender == null) {
            return;
        }
        try (var postman = new Postman(form, sender, server)) {
            boolean more = true;
            while (more && !stopped) {
                more = Boolean.TRUE.equals(transactions.execute(_ -> sendOne(postman)));
            }
        }
    }

    /** Ends after the mail that is under way. */
    void stop() {
        stopped = true;
    }

    /** Whether to go on. */
    private boolean sendOne(Postman postman) {
        Optional<QueuedMail> due = store.takeDue(clock.instant());
        if (due.isEmpty() || due.get().mail() == null) {
            return false;
        }
        QueuedMail queued = due.get();
        Mail mail = Objects.requireNonNull(queued.mail());
        if (clock.instant().isAfter(queued.patienceEnds())) {
            store.failed(queued.id(), MailProblem.NEVER_TAKEN, queued.answer(), clock.instant());
            return true;
        }
        Outcome outcome;
        try {
            outcome = postman.deliver(queued.id(), queued.queuedAt(), mail);
        } catch (RuntimeException fault) {
            LOG.error("A mail could not be written and was given up: {}", queued.id(), fault);
            store.failed(queued.id(), MailProblem.UNWRITABLE, null, clock.instant());
            return true;
        }
        note(queued, outcome);
        return !(outcome instanceof Outcome.Away);
    }

    private void note(QueuedMail queued, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Outcome.Sent _ -> store.sent(queued.id(), now);
            case Outcome.Rejected rejected -> store.failed(queued.id(), MailProblem.REJECTED, rejected.answer(), now);
            case Outcome.Later later ->
                store.postponed(queued.id(), MailProblem.DELAYED, later.answer(), now.plus(queued.pause()));
            case Outcome.Away gone ->
                store.postponed(queued.id(), MailProblem.SERVER_AWAY, gone.answer(), now.plus(queued.pause()));
        }
        tell(outcome);
    }

    /** The server's troubles once, and their end; never who gets mail. */
    private void tell(Outcome outcome) {
        boolean nowAway = outcome instanceof Outcome.Away;
        if (nowAway && !away) {
            LOG.warn(
                    "The mail server {} takes no mail; it is tried again by itself, see /desk/mails", mailing.server());
        } else if (!nowAway && away) {
            LOG.info("The mail server takes mail again");
        }
        away = nowAway;
    }
}
