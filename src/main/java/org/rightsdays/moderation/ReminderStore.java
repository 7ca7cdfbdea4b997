package org.rightsdays.moderation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases somebody has to be reminded of. */
@Component
class ReminderStore {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /** @param sent how often somebody was reminded of it since it is the moderators' turn */
    record Due(Case about, int sent) {}

    /** Those that are due, oldest first, held until the transaction ends; what another node holds is left out. */
    List<Due> take(Instant now) {
        return database.sql("""
                        select id, kind, key, host, edition, cause, state, opened_at, waiting_since, opened_by, version,
                               confidential, appealed, due_at, outcome, reminders
                        from moderation.case_file
                        where state = 'OPEN' and next_reminder_at <= ?
                        order by waiting_since limit ? for update skip locked
                        """)
                .param(CaseStore.at(now))
                .param(AT_ONCE)
                .query((row, i) -> new Due(CaseStore.row(row, i), row.getInt("reminders")))
                .list();
    }

    /** @param next null when nobody is reminded any more */
    void sent(CaseId id, @Nullable Instant next) {
        database.sql("""
                        update moderation.case_file set reminders = reminders + 1, next_reminder_at = ? where id = ?
                        """).params(Arrays.asList(CaseStore.at(next), id.value())).update();
    }
}
