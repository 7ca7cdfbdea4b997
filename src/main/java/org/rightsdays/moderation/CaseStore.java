package org.rightsdays.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases. */
@Component
class CaseStore {

    private static final String COLUMNS = """
            select id, kind, key, host, edition, cause, state, opened_at, waiting_since, opened_by, version,
                   confidential, appealed, due_at, outcome
            from moderation.case_file
            """;

    private final JdbcClient database;

    CaseStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Case> find(CaseId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(CaseStore::row)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Case> lock(CaseId id) {
        return database.sql(COLUMNS + "where id = ? for update")
                .param(id.value())
                .query(CaseStore::row)
                .optional();
    }

    /** The submission that waits for somebody, locked. */
    Optional<Case> lockSubmission(String kind, String key) {
        return database.sql(COLUMNS + """
                        where kind = ? and key = ? and cause = 'SUBMISSION' and state in ('OPEN', 'CHANGE_ASKED')
                        for update
                        """)
                .params(kind, key)
                .query(CaseStore::row)
                .optional();
    }

    /** All about one subject, newest first. */
    List<Case> about(String kind, String key) {
        return database.sql(COLUMNS + "where kind = ? and key = ? order by opened_at desc, id")
                .params(kind, key)
                .query(CaseStore::row)
                .list();
    }

    /** Adds a case; false for a submission of which one is pending already. */
    boolean insert(Case opened, @Nullable Instant firstReminder) {
        Subject subject = opened.subject();
        return database.sql("""
                        insert into moderation.case_file (id, kind, key, host, edition, cause, state, opened_at,
                            waiting_since, opened_by, version, confidential, appealed, due_at, next_reminder_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (kind, key) where cause = 'SUBMISSION' and state in ('OPEN', 'CHANGE_ASKED')
                        do nothing
                        """)
                        .params(Arrays.asList(
                                opened.id().value(),
                                subject.kind(),
                                subject.key(),
                                subject.host() == null ? null : subject.host().slug(),
                                subject.edition(),
                                opened.cause().name(),
                                opened.state().name(),
                                at(opened.opened()),
                                at(opened.waitingSince()),
                                opened.openedBy(),
                                opened.version(),
                                opened.confidential(),
                                opened.appealed(),
                                at(opened.due()),
                                at(firstReminder)))
                        .update()
                == 1;
    }

    /** A pending case whose turn changes; the reminders begin anew. */
    void pass(CaseId id, CaseState to, Instant now, @Nullable Instant nextReminder) {
        database.sql("""
                        update moderation.case_file
                        set state = ?, waiting_since = ?, version = version + 1, reminders = 0, next_reminder_at = ?
                        where id = ?
                        """)
                .params(Arrays.asList(to.name(), at(now), at(nextReminder), id.value()))
                .update();
    }

    void close(CaseId id, CaseState to, @Nullable Outcome outcome, Instant now) {
        database.sql("""
                        update moderation.case_file
                        set state = ?, outcome = ?, closed_at = ?, version = version + 1, next_reminder_at = null
                        where id = ?
                        """)
                .params(Arrays.asList(to.name(), outcome == null ? null : outcome.name(), at(now), id.value()))
                .update();
    }

    /** Something was said: whoever read the case before has not read all of it. */
    void raiseVersion(CaseId id) {
        database.sql("update moderation.case_file set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Case row(ResultSet row, int number) throws SQLException {
        String host = row.getString("host");
        String outcome = row.getString("outcome");
        return new Case(
                new CaseId(row.getObject("id", UUID.class)),
                new Subject(
                        row.getString("kind"),
                        row.getString("key"),
                        host == null ? null : new OrganisationId(host),
                        row.getObject("edition", Integer.class)),
                Cause.valueOf(row.getString("cause")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                row.getObject("opened_by", UUID.class),
                row.getInt("version"),
                row.getBoolean("confidential"),
                row.getObject("appealed", UUID.class),
                instant(row, "due_at"),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
