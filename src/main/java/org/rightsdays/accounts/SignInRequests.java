package org.rightsdays.accounts;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.RateLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a link to whoever has an account, and lets nobody see whether that was so: not by the answer, not by its time. */
@Component
public class SignInRequests {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRequests.class);

    /** More mails than this to one mailbox help nobody. */
    private static final int MOST_AN_HOUR = 5;

    private final AccountStore accounts;
    private final SignInLinks links;
    private final Outbox outbox;
    private final Messages messages;
    private final RateLimits limits;
    private final TransactionTemplate transaction;

    SignInRequests(
            AccountStore accounts,
            SignInLinks links,
            Outbox outbox,
            Messages messages,
            RateLimits limits,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
        this.messages = messages;
        this.limits = limits;
        this.transaction = transaction;
    }

    /**
     * Sends the link if the address has an account that is not disabled.
     *
     * @param pathAfter where the link leads, as what follows the language in an address
     * @throws org.springframework.dao.DataAccessException while the database is away
     */
    public void request(EmailAddress address, @Nullable String pathAfter) {
        accounts.find(address)
                .filter(account -> !account.disabled())
                .filter(account -> limits.allows("sign-in mail", address.value(), MOST_AN_HOUR, Duration.ofHours(1)))
                .ifPresent(account -> Thread.startVirtualThread(() -> send(account, pathAfter)));
    }

    private void send(Account account, @Nullable String pathAfter) {
        try {
            transaction.executeWithoutResult(_ -> outbox.queue(mail(account, PathAfter.orDesk(pathAfter))));
        } catch (RuntimeException failure) {
            LOG.warn("A sign-in link was asked for and could not be kept for sending", failure);
        }
    }

    private Mail mail(Account account, String pathAfter) {
        Words words = messages.find(account.language()).orElseGet(() -> messages.in("en"));
        return new Mail(
                account.address(),
                words.language().tag(),
                words.say("accounts.mail.sign-in.subject"),
                List.of(
                        new Block.Text(
                                words.say("accounts.mail.sign-in.text", "minutes", SignInLinks.LIFETIME.toMinutes())),
                        new Block.Action(words.say("accounts.mail.sign-in.action"), links.create(account, pathAfter)),
                        new Block.Text(words.say("accounts.mail.sign-in.not-you"))),
                words.say("accounts.mail.sign-in.why"));
    }
}
