package org.rightsdays.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to each record. Entries are added in the transaction of the change and never altered; whoever leaves can
 * have themselves taken out of their texts.
 */
@Component
public class History {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    History(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * One step in the life of a record.
     *
     * @param subject kind and key, such as {@code contribution 2024/porto}
     * @param step in the past tense, such as {@code created} or {@code changed}
     * @param changes field to what it was and what it became; empty when the record is new
     */
    public record Entry(String subject, String step, Actor actor, Instant at, SortedMap<String, Change> changes) {}

    /** What a field held and holds, as text; null where it held nothing. */
    public record Change(
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {}

    /** A step that has no time and no actor yet. */
    public record Step(String subject, String name, Map<String, Change> changes) {}

    public void add(Actor actor, List<Step> steps) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate("""
                insert into platform.history (subject, step, actor, at, changes, account)
                values (?, ?, ?, ?, ?::jsonb, ?)
                """, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(java.sql.PreparedStatement row, int i) throws java.sql.SQLException {
                Step step = steps.get(i);
                row.setString(1, step.subject());
                row.setString(2, step.name());
                row.setString(3, actor.role());
                row.setObject(4, now);
                row.setString(5, Json.write(step.changes()));
                row.setObject(6, actor.account());
            }

            @Override
            public int getBatchSize() {
                return steps.size();
            }
        });
    }

    /**
     * Lets a change take a person out of the texts of the history, when they have asked for it. Steps, times and actors
     * stay as they are even then: the database sees to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redact(Runnable change) {
        redacting("on");
        change.run();
        redacting("off");
    }

    /** Forgets of what a record was called and what was changed about it; that it was, and when, stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String subject, String calledNow) {
        redact(() -> database.sql("update platform.history set subject = ?, changes = '{}' where subject = ?")
                .params(calledNow, subject)
                .update());
    }

    private void redacting(String now) {
        database.sql("select set_config('rightsdays.redacting', ?, true)")
                .param(now)
                .query(String.class)
                .single();
    }

    /** Oldest first. */
    public List<Entry> of(String subject) {
        return database.sql("""
                        select step, actor, account, at, changes from platform.history
                        where subject = ? order by id
                        """)
                .param(subject)
                .query((row, i) -> new Entry(
                        subject,
                        row.getString("step"),
                        new Actor(row.getString("actor"), row.getObject("account", UUID.class), Set.of()),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        new TreeMap<>(Json.readMap(row.getString("changes"), Change.class))))
                .list();
    }
}
