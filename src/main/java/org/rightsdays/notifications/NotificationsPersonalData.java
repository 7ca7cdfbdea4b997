package org.rightsdays.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class NotificationsPersonalData implements PersonalData {

    /** Long enough to find out why a mail did not arrive. */
    static final Duration RETENTION = Duration.ofDays(14);

    private final OutboxStore store;

    NotificationsPersonalData(OutboxStore store) {
        this.store = store;
    }

    @Override
    public void forget(Instant now) {
        store.empty(now.minus(RETENTION), now);
    }

    @Override
    public String module() {
        return "notifications";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "mails",
                List.of("mail.recipient", "mail.content", "mail.answer"),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                Retention.FOURTEEN_DAYS,
                false));
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "mail.id",
                "mail.language",
                "mail.state",
                "mail.attempts",
                "mail.queued_at",
                "mail.next_attempt_at",
                "mail.ended_at",
                "mail.problem");
    }
}
