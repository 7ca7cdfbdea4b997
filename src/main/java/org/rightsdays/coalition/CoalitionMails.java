package org.rightsdays.coalition;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;

/** The mails about joining and mandates, each in the language of its reader. */
@Component
class CoalitionMails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Messages messages;
    private final Origin origin;

    CoalitionMails(Outbox outbox, Accounts accounts, Messages messages, Origin origin) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.messages = messages;
        this.origin = origin;
    }

    /** To whoever wrote an address into the form: is it yours? */
    void askWhetherItIsYou(Account account, JoinDraft draft) {
        Words words = words(draft.language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(words.say("coalition.mail.ask.text")));
        blocks.add(new Block.Action(
                words.say("coalition.mail.ask.action"), accounts.signInLink(account, "/desk/join/" + draft.id())));
        blocks.add(new Block.Text(words.say("coalition.mail.ask.late")));
        blocks.add(new Block.Text(words.say("coalition.mail.ask.not-you")));
        send(account, words, words.say("coalition.mail.ask.subject"), blocks, words.say("coalition.mail.ask.why"));
    }

    /** To every coordinator: somebody waits. */
    void tellCoordinators(JoinRequest request) {
        for (Account coordinator : accounts.withRole(Role.COORDINATOR)) {
            if (coordinator.disabled()) {
                continue;
            }
            Words words = words(coordinator.language());
            String name = request.draft().name().isEmpty()
                    ? request.draft().person()
                    : request.draft().name();
            var blocks = List.of(
                    new Block.Text(words.say("coalition.mail.waits.text")),
                    new Block.Quote(name),
                    action(words, "coalition.mail.waits.action", "/desk/join-requests/" + request.id()));
            send(
                    coordinator,
                    words,
                    words.say("coalition.mail.waits.subject"),
                    blocks,
                    words.say("coalition.mail.waits.why"));
        }
    }

    void tellConfirmed(Account account, JoinRequest request, Organisation organisation) {
        Words words = words(request.draft().language());
        String name = name(organisation, words);
        var blocks = List.of(
                new Block.Text(words.say("coalition.mail.confirmed.text", "name", name)),
                action(words, "coalition.mail.confirmed.action", desk(organisation.id())));
        send(
                account,
                words,
                words.say("coalition.mail.confirmed.subject", "name", name),
                blocks,
                words.say("coalition.mail.decided.why"));
    }

    void tellDeclined(Account account, JoinRequest request, String reason) {
        Words words = words(request.draft().language());
        var blocks = List.of(
                new Block.Text(words.say("coalition.mail.declined.text")),
                new Block.Quote(reason),
                new Block.Text(words.say("coalition.mail.declined.again")),
                action(words, "coalition.mail.declined.action", "/desk/join"));
        send(
                account,
                words,
                words.say("coalition.mail.declined.subject"),
                blocks,
                words.say("coalition.mail.decided.why"));
    }

    void tellMandate(Account account, Organisation organisation, Capacity capacity) {
        Words words = words(account.language());
        String name = name(organisation, words);
        var blocks = List.of(
                new Block.Text(words.say("coalition.mail.mandate.text", "name", name)),
                new Block.Text(words.name(capacity)),
                action(words, "coalition.mail.mandate.action", desk(organisation.id())),
                new Block.Text(words.say("coalition.mail.mandate.not-you")));
        send(
                account,
                words,
                words.say("coalition.mail.mandate.subject", "name", name),
                blocks,
                words.say("coalition.mail.mandate.why"));
    }

    void tellMandateEnded(Account account, Organisation organisation) {
        Words words = words(account.language());
        String name = name(organisation, words);
        send(
                account,
                words,
                words.say("coalition.mail.ended.subject", "name", name),
                List.of(new Block.Text(words.say("coalition.mail.ended.text", "name", name))),
                words.say("coalition.mail.ended.why"));
    }

    private static String name(Organisation organisation, Words words) {
        return Isolated.in(
                words.language(), organisation.name().in(words.language().tag()).text());
    }

    private static String desk(OrganisationId organisation) {
        return "/desk/organisations/" + organisation;
    }

    /** Leads through signing in, for whoever is not. No secret is in it, so it works as long as the page does. */
    private Block action(Words words, String label, String path) {
        String after = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return new Block.Action(
                words.say(label),
                URI.create(origin.address() + "/" + words.language().tag() + "/desk/sign-in?after=" + after));
    }

    private void send(Account to, Words words, String subject, List<? extends Block> blocks, String why) {
        outbox.queue(new Mail(to.address(), words.language().tag(), subject, List.copyOf(blocks), why));
    }

    private Words words(String language) {
        return messages.find(language).orElseGet(() -> messages.in("en"));
    }
}
