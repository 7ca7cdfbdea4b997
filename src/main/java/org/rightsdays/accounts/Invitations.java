package org.rightsdays.accounts;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody by mail that they are a coordinator or moderator now, and where to sign in. */
@Component
public class Invitations {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Messages messages;
    private final Origin origin;

    Invitations(Accounts accounts, Outbox outbox, Messages messages, Origin origin) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.origin = origin;
    }

    /**
     * Invites as {@link Accounts#invite} does, and queues the mail. It holds no secret: its reader asks for a link on
     * the page it leads to.
     */
    @Transactional
    public Account send(Actor actor, EmailAddress address, String language, Set<Role> roles) {
        Account account = accounts.invite(actor, address, language, roles);
        Words words = messages.find(account.language()).orElseGet(() -> messages.in("en"));
        String named =
                words.list(account.roles().stream().sorted().map(words::name).toList());
        outbox.queue(new Mail(
                account.address(),
                words.language().tag(),
                words.say("accounts.mail.invitation.subject", "site", words.say("site.name")),
                List.of(
                        new Block.Text(words.say("accounts.mail.invitation.text", "roles", named)),
                        new Block.Action(
                                words.say("accounts.mail.invitation.action"),
                                URI.create(origin.address() + "/"
                                        + words.language().tag() + "/desk/sign-in")),
                        new Block.Text(words.say("accounts.mail.invitation.how"))),
                words.say("accounts.mail.invitation.why")));
        return account;
    }
}
