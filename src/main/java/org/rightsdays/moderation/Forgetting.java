package org.rightsdays.moderation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what a case knows of people, six months after nobody could appeal any more. That there was a case, what became
 * of it, and the log stay, because they say nothing about anybody.
 */
@Component
class Forgetting implements TimeLimited {

    /** Six months to appeal and six more. */
    private static final int MONTHS = 12;

    private final JdbcClient database;

    Forgetting(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of(
                "moderation.case_file",
                "moderation.message",
                "moderation.appeal",
                "moderation.notice",
                "moderation.condition",
                "moderation.decision");
    }

    @Override
    public void forget(Instant now) {
        OffsetDateTime limit = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS);
        List<UUID> old =
                database.sql("""
                        select id from moderation.case_file as old
                        where not forgotten and closed_at < ? and not exists (
                            select from moderation.case_file as appeal
                            join moderation.decision on decision.id = appeal.appealed
                            where decision.case_id = old.id and (appeal.closed_at is null or appeal.closed_at >= ?))
                        for update of old skip locked
                        """).params(limit, limit).query(UUID.class).list();
        if (old.isEmpty()) {
            return;
        }
        UUID[] cases = old.toArray(UUID[]::new);
        for (String table : List.of("message", "appeal", "notice", "condition", "decision")) {
            database.sql("delete from moderation." + table + " where case_id = any(?)")
                    .param(cases)
                    .update();
        }
        database.sql("""
                        update moderation.case_file set opened_by = null, forgotten = true,
                            key = case kind when 'account' then id::text else key end
                        where id = any(?)
                        """).param(cases).update();
    }
}
