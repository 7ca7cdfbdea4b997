package org.rightsdays.accounts;

import java.util.List;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** Tells the owner of an account what changed in the ways to sign in, so that a stranger's change doesn't go unseen. */
@Component
class SecurityMails {

    private final Outbox outbox;
    private final Messages messages;

    SecurityMails(Outbox outbox, Messages messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    enum Change {
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        APP_ADDED,
        APP_REMOVED,
        CODE_USED
    }

    void tell(Account account, Change change) {
        Words words = messages.find(account.language()).orElseGet(() -> messages.in("en"));
        String what = switch (change) {
            case PASSKEY_ADDED -> words.say("accounts.mail.security.passkey-added");
            case PASSKEY_REMOVED -> words.say("accounts.mail.security.passkey-removed");
            case APP_ADDED -> words.say("accounts.mail.security.app-added");
            case APP_REMOVED -> words.say("accounts.mail.security.app-removed");
            case CODE_USED -> words.say("accounts.mail.security.code-used");
        };
        outbox.queue(new Mail(
                account.address(),
                words.language().tag(),
                words.say("accounts.mail.security.subject"),
                List.of(new Block.Text(what), new Block.Text(words.say("accounts.mail.security.not-you"))),
                words.say("accounts.mail.security.why")));
    }
}
