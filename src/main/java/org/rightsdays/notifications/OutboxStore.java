package org.rightsdays.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails. */
@Component
class OutboxStore {

    private static final String COLUMNS = """
        select id, recipient, language, content, state, attempts, queued_at, next_attempt_at, ended_at, problem,
               answer
        from notifications.mail
        """;

    private final JdbcClient database;

    OutboxStore(JdbcClient database) {
        this.database = database;
    }

    void add(Mail mail, Instant now) {
        database.sql("""
            insert into notifications.mail (recipient, language, content, queued_at, next_attempt_at)
            values (?, ?, ?::jsonb, ?, ?)
            """)
                .params(mail.to().value(), mail.language(), StoredMail.write(mail), at(now), at(now))
                .update();
    }

    /** The mail that has waited longest, held until the transaction ends; others that are held are passed over. */
    Optional<QueuedMail> takeDue(Instant now) {
        return database.sql(COLUMNS + """
            where state = 'QUEUED' and next_attempt_at <= ?
            order by next_attempt_at, queued_at limit 1 for update skip locked
            """)
                .param(at(now))
                .query(OutboxStore::mail)
                .optional();
    }

    void sent(UUID id, Instant now) {
        database.sql("""
            update notifications.mail
            set state = 'SENT', attempts = attempts + 1, ended_at = ?, problem = null, answer = null
            where id = ?
            """).params(at(now), id).update();
    }

    void failed(UUID id, MailProblem problem, @Nullable String answer, Instant now) {
        database.sql("""
            update notifications.mail
            set state = 'FAILED', attempts = attempts + 1, ended_at = ?, problem = ?, answer = ?
            where id = ?
            """)
                .param(at(now))
                .param(problem.name())
                .param(answer)
                .param(id)
                .update();
    }

    void postponed(UUID id, MailProblem problem, String answer, Instant nextAttempt) {
        database.sql("""
            update notifications.mail
            set attempts = attempts + 1, next_attempt_at = ?, problem = ?, answer = ? where id = ?
            """).params(at(nextAttempt), problem.name(), answer, id).update();
    }

    /** Forgets to whom and what mails said that were queued before; one that still waits has failed. */
    int empty(Instant before, Instant now) {
        return database.sql("""
            update notifications.mail
            set recipient = null, content = null, answer = null,
                ended_at = coalesce(ended_at, ?),
                problem = case when state = 'QUEUED' then 'NEVER_TAKEN' else problem end,
                state = case when state = 'QUEUED' then 'FAILED' else state end
            where content is not null and queued_at < ?
            """).params(at(now), at(before)).update();
    }

    void deleteTo(String recipient) {
        database.sql("delete from notifications.mail where recipient = ?")
                .param(recipient)
                .update();
    }

    /** Newest first. */
    List<QueuedMail> newest(int first, int count) {
        return database.sql(COLUMNS + "order by queued_at desc, id limit ? offset ?")
                .params(count, first)
                .query(OutboxStore::mail)
                .list();
    }

    Optional<QueuedMail> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(OutboxStore::mail)
                .optional();
    }

    /** How many mails are where they should not be: waiting for long, or failed lately. */
    MailTrouble trouble(Instant waitingSince, Instant failedSince) {
        return database.sql("""
            select count(*) filter (where state = 'QUEUED' and queued_at <= :waiting) as waiting,
                   count(*) filter (where state = 'FAILED' and ended_at > :failed) as failed,
                   min(queued_at) filter (where state = 'QUEUED' and queued_at <= :waiting
                       or state = 'FAILED' and ended_at > :failed) as oldest
            from notifications.mail where state = 'QUEUED' or ended_at > :failed
            """)
                .param("waiting", at(waitingSince))
                .param("failed", at(failedSince))
                .query((row, i) -> new MailTrouble(row.getInt("waiting"), row.getInt("failed"), instant(row, "oldest")))
                .single();
    }

    private static QueuedMail mail(ResultSet row, int number) throws SQLException {
        String recipient = row.getString("recipient");
        String content = row.getString("content");
        String problem = row.getString("problem");
        return new QueuedMail(
                row.getObject("id", UUID.class),
                MailState.valueOf(row.getString("state")),
                recipient == null || content == null
                        ? null
                        : StoredMail.read(new EmailAddress(recipient), row.getString("language"), content),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                problem == null ? null : MailProblem.valueOf(problem),
                row.getString("answer"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
