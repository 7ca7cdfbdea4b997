package org.rightsdays.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** What became of mails, for coordinators alone: mails name people, and let them in. */
@Component
public class Mails {

    /** A mail that went through needs a minute or two. */
    private static final Duration LONG_WAIT = Duration.ofMinutes(10);

    private static final Duration LATELY = Duration.ofDays(7);

    private final OutboxStore store;
    private final MailForm form;
    private final Mailing mailing;
    private final Clock clock;

    Mails(OutboxStore store, MailForm form, Mailing mailing, Clock clock) {
        this.store = store;
        this.form = form;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** Newest first. */
    public List<QueuedMail> newest(Actor actor, int first, int count) {
        actor.require(Role.COORDINATOR);
        return store.newest(first, count);
    }

    public Optional<QueuedMail> find(Actor actor, UUID id) {
        actor.require(Role.COORDINATOR);
        return store.find(id);
    }

    /** How a mail reads; null once it was emptied. Without a mail server it has its links, for a coordinator to hand on. */
    public @Nullable String text(Actor actor, QueuedMail queued) {
        actor.require(Role.COORDINATOR);
        Mail mail = queued.mail();
        return mail == null ? null : form.text(mail, lack() != MailLack.NOTHING);
    }

    public MailTrouble trouble(Actor actor) {
        actor.require(Role.COORDINATOR);
        Instant now = clock.instant();
        return store.trouble(now.minus(LONG_WAIT), now.minus(LATELY));
    }

    public MailLack lack() {
        return mailing.lack();
    }
}
