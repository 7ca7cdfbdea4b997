package org.rightsdays.notifications;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails wait to be sent. */
@Component
public class Outbox {

    private final OutboxStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Outbox(OutboxStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** Keeps the mail with whatever else the caller's transaction does; it is sent when that is committed, or never. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mail mail) {
        store.add(mail, clock.instant());
        facts.publishEvent(new MailQueued());
    }
}
