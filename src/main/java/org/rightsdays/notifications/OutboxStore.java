package org.rightsdays.notifications;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails. */
@Component
class OutboxStore {

    private final JdbcClient database;
    private final Clock clock;

    OutboxStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Mail mail) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into notifications.mail (recipient, language, content, queued_at, next_attempt_at)
                        values (?, ?, ?::jsonb, ?, ?)
                        """)
                .params(mail.to().value(), mail.language(), StoredMail.write(mail), now, now)
                .update();
    }
}
