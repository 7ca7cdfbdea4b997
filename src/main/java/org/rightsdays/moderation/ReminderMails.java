package org.rightsdays.moderation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rightsdays.accounts.Account;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;

/** One mail for all that waits for one person. */
@Component
class ReminderMails {

    private static final int MOST_NAMED = 10;

    private final Outbox outbox;
    private final Messages messages;
    private final Origin origin;
    private final Contents contents;

    ReminderMails(Outbox outbox, Messages messages, Origin origin, Contents contents) {
        this.outbox = outbox;
        this.messages = messages;
        this.origin = origin;
        this.contents = contents;
    }

    /** Nothing is sent for no cases. */
    void remind(Account person, List<Case> waiting, boolean asCoordinator) {
        if (waiting.isEmpty()) {
            return;
        }
        Words words = messages.find(person.language()).orElseGet(() -> messages.in("en"));
        var facts = new LinkedHashMap<String, String>();
        waiting.stream()
                .limit(MOST_NAMED)
                .forEach(one -> facts.merge(
                        title(one, words),
                        words.say(
                                "moderation.mail.reminder.since", "day", StatementText.day(words, one.waitingSince())),
                        (first, second) -> first));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(words.say("moderation.mail.reminder.text", "count", waiting.size())));
        if (asCoordinator) {
            blocks.add(new Block.Text(words.say("moderation.mail.reminder.coordinators")));
        }
        blocks.add(new Block.Facts(facts));
        String language = words.language().tag();
        blocks.add(new Block.Action(
                words.say("moderation.mail.reminder.action"),
                URI.create(origin.address() + "/" + language + "/desk/cases")));
        outbox.queue(new Mail(
                person.address(),
                language,
                words.say("moderation.mail.reminder.subject", "count", waiting.size()),
                blocks,
                words.say("moderation.mail.why.moderator")));
    }

    private String title(Case one, Words words) {
        if (one.confidential()) {
            return words.say("moderation.mail.reminder.confidential");
        }
        return contents.describe(one.subject(), words)
                .map(described -> described.title().in(words.language().tag()).text())
                .orElse(one.subject().key());
    }
}
