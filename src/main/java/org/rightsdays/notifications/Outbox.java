package org.rightsdays.notifications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails wait to be sent. */
@Component
public class Outbox {

    private final OutboxStore store;

    Outbox(OutboxStore store) {
        this.store = store;
    }

    /** Keeps the mail with whatever else the caller's transaction does; it is sent when that is committed, or never. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mail mail) {
        store.add(mail);
    }
}
