package org.rightsdays.accounts;

import java.util.List;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.Privacy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody see what is held of their mail address. Whoever asks is told the same in any case; only the mailbox
 * learns whether there is anything, and of what nothing is held gets no mail from strangers.
 */
@Component
public class DataRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DataRequests.class);

    private final AccountStore accounts;
    private final DataLinks links;
    private final Privacy privacy;
    private final Outbox outbox;
    private final SignInRequests signIns;
    private final TransactionTemplate transaction;

    DataRequests(
            AccountStore accounts,
            DataLinks links,
            Privacy privacy,
            Outbox outbox,
            SignInRequests signIns,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.privacy = privacy;
        this.outbox = outbox;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    /**
     * Sends a link where something is held of the address; whoever has an account gets one to sign in with, and finds the
     * same there. The answer doesn't wait for it.
     */
    public void request(EmailAddress address, Words words) {
        if (accounts.find(address).filter(account -> !account.disabled()).isPresent()) {
            signIns.request(address, "/desk/account");
        } else {
            Thread.startVirtualThread(() -> send(address, words));
        }
    }

    private void send(EmailAddress address, Words words) {
        try {
            transaction.executeWithoutResult(_ -> {
                if (isHeldHere(address)) {
                    outbox.queue(mail(address, words));
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn("What is held of an address was asked for, and the mail could not be kept for sending", failure);
        }
    }

    private boolean isHeldHere(EmailAddress address) {
        var person = new Person(null, address.value());
        return accounts.find(address).isPresent() || !privacy.export(person).isEmpty() || privacy.mentions(person) > 0;
    }

    private Mail mail(EmailAddress address, Words words) {
        String language = words.language().tag();
        return new Mail(
                address,
                language,
                words.say("accounts.mail.data.subject"),
                List.of(
                        new Block.Text(words.say("accounts.mail.data.text", "minutes", DataLinks.LIFETIME.toMinutes())),
                        new Block.Action(words.say("accounts.mail.data.action"), links.create(address, language)),
                        new Block.Text(words.say("accounts.mail.data.not-you"))),
                words.say("accounts.mail.data.why"));
    }
}
