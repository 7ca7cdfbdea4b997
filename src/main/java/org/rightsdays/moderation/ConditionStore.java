package org.rightsdays.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of conditions. */
@Component
class ConditionStore {

    private static final int AT_ONCE = 500;
    private static final String COLUMNS = "select case_id, text, language, state, since from moderation.condition ";

    private final JdbcClient database;

    ConditionStore(JdbcClient database) {
        this.database = database;
    }

    /** @param sent how often the organiser was reminded of it */
    record Due(Condition condition, int sent) {}

    Optional<Condition> of(CaseId id) {
        return find(id, "");
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Condition> lock(CaseId id) {
        return find(id, " for update");
    }

    private Optional<Condition> find(CaseId id, String lock) {
        return database.sql(COLUMNS + "where case_id = ?" + lock)
                .param(id.value())
                .query(ConditionStore::row)
                .optional();
    }

    /** Those of some subjects that are not settled, by key. */
    Map<String, Condition> unsettled(String kind, Collection<String> keys) {
        var found = new HashMap<String, Condition>();
        database.sql("""
                        select key, case_id, text, language, condition.state, since from moderation.condition
                        join moderation.case_file on id = case_id
                        where kind = ? and key = any(?) and condition.state <> 'MET'
                        """)
                .params(kind, keys.toArray(String[]::new))
                .query((row, i) -> Map.entry(row.getString("key"), row(row, i)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** How many wait for the moderators, and since when the oldest does. */
    List<Instant> done(boolean confidentialToo) {
        return database.sql("""
                        select since from moderation.condition join moderation.case_file on id = case_id
                        where condition.state = 'DONE' and (? or not confidential) order by since
                        """)
                .param(confidentialToo)
                .query((row, i) -> row.getObject("since", OffsetDateTime.class).toInstant())
                .list();
    }

    void write(Condition condition, @Nullable Instant nextReminder) {
        database.sql("""
                        insert into moderation.condition (case_id, text, language, state, since, next_reminder_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (case_id) do update set text = excluded.text, language = excluded.language,
                            state = excluded.state, since = excluded.since, reminders = 0,
                            next_reminder_at = excluded.next_reminder_at
                        """)
                .params(Arrays.asList(
                        condition.about().value(),
                        condition.text(),
                        condition.language(),
                        condition.state().name(),
                        CaseStore.at(condition.since()),
                        CaseStore.at(nextReminder)))
                .update();
    }

    /** Those whose organiser is to be reminded now, held until the transaction ends; others' are left out. */
    List<Due> take(Instant now) {
        return database.sql("""
                        select case_id, text, language, state, since, reminders from moderation.condition
                        where state = 'OPEN' and next_reminder_at <= ? order by since limit ? for update skip locked
                        """)
                .params(Arrays.asList(CaseStore.at(now), AT_ONCE))
                .query((row, i) -> new Due(row(row, i), row.getInt("reminders")))
                .list();
    }

    /** @param next null when nobody is reminded any more */
    void sent(CaseId id, @Nullable Instant next) {
        database.sql(
                        "update moderation.condition set reminders = reminders + 1, next_reminder_at = ? where case_id = ?")
                .params(Arrays.asList(CaseStore.at(next), id.value()))
                .update();
    }

    private static Condition row(ResultSet row, int number) throws SQLException {
        return new Condition(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("text"),
                row.getString("language"),
                ConditionState.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
