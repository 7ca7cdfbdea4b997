package org.rightsdays.moderation;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.Block;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.Mail;
import org.rightsdays.notifications.Outbox;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;

/** What those who submitted, were restricted or sent a notice are told by mail, each in their language. */
@Component
class CaseMails {

    private final Outbox outbox;
    private final Messages messages;
    private final Origin origin;
    private final Contents contents;
    private final NoticeStore notices;
    private final Accounts accounts;

    CaseMails(
            Outbox outbox,
            Messages messages,
            Origin origin,
            Contents contents,
            NoticeStore notices,
            Accounts accounts) {
        this.outbox = outbox;
        this.messages = messages;
        this.origin = origin;
        this.contents = contents;
        this.notices = notices;
        this.accounts = accounts;
    }

    /** @param right the word of the link to appeal; null where there is nothing to appeal against */
    void decided(Case asked, MadeDecision made, @Nullable Secret right) {
        Outcome outcome = made.decision().outcome();
        for (Affected person : contents.affected(asked.subject())) {
            Words words = words(person.language());
            var blocks = new ArrayList<Block>();
            String title = title(asked.subject(), words);
            blocks.add(new Block.Text(words.say(DecisionWords.sentence(outcome), "title", title)));
            if (!made.decision().message().isEmpty()) {
                blocks.add(new Block.Text(words.say("moderation.mail.moderators-write")));
                blocks.add(new Block.Quote(made.decision().message()));
            }
            blocks.addAll(onwards(words, asked, outcome));
            if (made.decision().reasons() != null) {
                blocks.add(
                        new Block.Facts(StatementText.of(words, asked.cause(), made, contents.zone(asked.subject()))));
            }
            if (right != null) {
                blocks.addAll(redress(words, made, right));
            } else if (outcome == Outcome.CONFIRM) {
                blocks.add(new Block.Text(words.say("moderation.redress.elsewhere")));
            }
            String subject = words.say(DecisionWords.subject(outcome), "title", title);
            send(words, person.address(), subject, blocks, why(asked.subject()));
        }
    }

    /** The organiser has to do something, and has not yet said that it is done. */
    void conditionWaits(Case about, Condition condition) {
        for (Affected person : contents.affected(about.subject())) {
            Words words = words(person.language());
            String title = title(about.subject(), words);
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Text(words.say("condition.mail.waits.text", "title", title)));
            blocks.add(new Block.Quote(condition.text()));
            blocks.addAll(onwards(words, about, Outcome.ACCEPT_WITH_CONDITION));
            String subject = words.say("condition.mail.waits.subject", "title", title);
            send(words, person.address(), subject, blocks, "moderation.mail.why.affected");
        }
    }

    void conditionMet(Case about) {
        for (Affected person : contents.affected(about.subject())) {
            Words words = words(person.language());
            String title = title(about.subject(), words);
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Text(words.say("condition.mail.met.text", "title", title)));
            blocks.addAll(onwards(words, about, Outcome.ACCEPT));
            String subject = words.say("condition.mail.met.subject", "title", title);
            send(words, person.address(), subject, blocks, "moderation.mail.why.affected");
        }
    }

    /** To what is published, to the page on which the organiser works on it, and to where the moderators can be answered. */
    private List<Block> onwards(Words words, Case asked, Outcome outcome) {
        if (outcome != Outcome.ACCEPT && outcome != Outcome.RESTORE && !outcome.needsCondition()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        Optional<Described> described = contents.describe(asked.subject(), words);
        if (outcome != Outcome.ASK_FOR_CHANGE) {
            described
                    .map(Described::address)
                    .ifPresent(path -> blocks.add(action(words, "condition.mail.to-entry", path)));
        }
        described
                .map(Described::desk)
                .ifPresent(path -> blocks.add(action(
                        words,
                        outcome == Outcome.ASK_FOR_CHANGE ? "condition.mail.to-draft" : "condition.mail.to-desk",
                        path)));
        if (outcome.needsCondition()) {
            blocks.add(toDialogue(words, asked.id()));
        }
        return blocks;
    }

    private Block action(Words words, String key, String path) {
        return new Block.Action(words.say(key), URI.create(origin.address() + path));
    }

    private static String why(Subject subject) {
        return subject.isConduct() ? "suspension.mail.why" : "moderation.mail.why.affected";
    }

    /** Tells whoever sent the notice, and left an address, what came of it. */
    void answered(Case asked, MadeDecision made, @Nullable Secret right) {
        notices.of(asked.id()).ifPresent(notice -> tellNotifier(notice, made, right));
    }

    /** Tells whoever sent the first notice what came of their appeal. */
    void answeredAppeal(CaseId firstNotice, MadeDecision made) {
        notices.of(firstNotice).ifPresent(notice -> tellNotifier(notice, made, null));
    }

    private void tellNotifier(Notice notice, MadeDecision made, @Nullable Secret right) {
        EmailAddress email = notice.email();
        if (email == null) {
            return;
        }
        Words words = words(notice.language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(words.say(
                "moderation.mail.notice-decided.text",
                "address",
                notice.address(),
                "outcome",
                words.name(made.decision().outcome()))));
        if (!made.decision().message().isEmpty()) {
            blocks.add(new Block.Quote(made.decision().message()));
        }
        blocks.add(new Block.Text(words.say("moderation.statement.no-machine")));
        if (right != null) {
            blocks.addAll(redress(words, made, right));
        } else {
            blocks.add(new Block.Text(words.say("moderation.redress.elsewhere")));
        }
        send(words, email, words.say("moderation.mail.notice-decided.subject"), blocks, "moderation.mail.why.notice");
    }

    void received(Notice notice, Secret reference) {
        EmailAddress email = notice.email();
        if (email == null) {
            return;
        }
        Words words = words(notice.language());
        send(
                words,
                email,
                words.say("moderation.mail.notice-received.subject"),
                List.of(
                        new Block.Text(words.say("moderation.mail.notice-received.text", "address", notice.address())),
                        new Block.Action(
                                words.say("moderation.mail.notice-received.action"),
                                at(words, "/desk/notice/" + reference.word()))),
                "moderation.mail.why.notice");
    }

    /** @param person who asked for another decision */
    void appealReceived(Case appeal, EmailAddress person, String language, java.time.Instant due) {
        Words words = words(language);
        send(
                words,
                person,
                words.say("moderation.mail.appeal-received.subject"),
                List.of(new Block.Text(words.say(
                        "moderation.mail.appeal-received.text",
                        "title",
                        title(appeal.subject(), words),
                        "day",
                        StatementText.day(words, due)))),
                "moderation.mail.why.appeal");
    }

    /** A moderator wrote to the organiser. */
    void said(Case about, String text) {
        for (Affected person : contents.affected(about.subject())) {
            Words words = words(person.language());
            String title = title(about.subject(), words);
            send(
                    words,
                    person.address(),
                    words.say("moderation.mail.message.subject", "title", title),
                    List.of(
                            new Block.Text(words.say("moderation.mail.message.text", "title", title)),
                            new Block.Quote(text),
                            toDialogue(words, about.id())),
                    why(about.subject()));
        }
    }

    /** The organiser answered the moderators who had worked on the case. */
    void answeredBy(Case about, Collection<UUID> moderators, String text) {
        for (UUID id : moderators) {
            accounts.find(id).filter(account -> !account.disabled()).ifPresent(account -> {
                Words words = words(account.language());
                String title = described(about.subject(), words);
                send(
                        words,
                        account.address(),
                        words.say("moderation.mail.message.subject", "title", title),
                        List.of(
                                new Block.Text(words.say("moderation.mail.organiser-answers", "title", title)),
                                new Block.Quote(text),
                                new Block.Action(
                                        words.say("moderation.mail.to-case"), at(words, "/desk/cases/" + about.id()))),
                        "moderation.mail.why.moderator");
            });
        }
    }

    private List<Block> redress(Words words, MadeDecision made, Secret right) {
        return List.of(
                new Block.Text(
                        words.say("moderation.redress.appeal", "day", StatementText.day(words, made.appealUntil()))),
                new Block.Action(words.say("moderation.redress.action"), at(words, "/desk/appeal/" + right.word())),
                new Block.Text(words.say("moderation.redress.elsewhere")));
    }

    private Block toDialogue(Words words, CaseId id) {
        return new Block.Action(words.say("moderation.mail.answer"), at(words, "/desk/dialogue/" + id));
    }

    private void send(Words words, EmailAddress to, String subject, List<Block> blocks, String why) {
        outbox.queue(new Mail(to, words.language().tag(), subject, blocks, words.say(why)));
    }

    /** As whoever it is about calls it. */
    private String title(Subject subject, Words words) {
        return subject.kind().equals(Subject.ACCOUNT)
                ? words.say("suspension.your-account")
                : described(subject, words);
    }

    private String described(Subject subject, Words words) {
        return contents.describe(subject, words)
                .map(described -> described.title().in(words.language().tag()).text())
                .map(title -> Isolated.in(words.language(), title))
                .orElse(subject.key());
    }

    private Words words(String language) {
        return messages.find(language).orElseGet(() -> messages.in("en"));
    }

    private URI at(Words words, String path) {
        return URI.create(origin.address() + "/" + words.language().tag() + path);
    }
}
