package org.rightsdays.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.PersonalRows;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.stereotype.Component;

@Component
class NotificationsPersonalData implements PersonalData, TimeLimited {

    /** Long enough to find out why a mail did not arrive. */
    static final Duration RETENTION = Duration.ofDays(14);

    private final OutboxStore store;
    private final PersonalRows rows;

    NotificationsPersonalData(OutboxStore store, PersonalRows rows) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return Map.of("mail", "recipient = :address");
    }

    /** Mails to others tell of the person too, such as who asked to join. */
    @Override
    public void erase(Person person) {
        store.deleteTo(person.address());
        rows.redact(person, List.of("notifications.mail.content", "notifications.mail.answer"), "true");
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("notifications.mail");
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
                false,
                OnRequest.DELETED));
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
