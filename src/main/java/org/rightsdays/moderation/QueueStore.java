package org.rightsdays.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases by filter, the one that waits longest first. */
@Component
class QueueStore {

    private static final String COLUMNS = """
            select id, kind, key, host, edition, cause, state, opened_at, waiting_since, opened_by, version,
                   confidential, appealed, due_at, outcome
            from moderation.case_file
            """;

    private final JdbcClient database;

    QueueStore(JdbcClient database) {
        this.database = database;
    }

    List<Case> list(CaseFilter filter, boolean confidentialToo, int from, int most) {
        var where = new Where(filter, confidentialToo);
        where.parameters.add(most);
        where.parameters.add(from);
        return database.sql(COLUMNS + where.text + " order by waiting_since, id limit ? offset ?")
                .params(where.parameters)
                .query(CaseStore::row)
                .list();
    }

    /** The first behind another in the same order. */
    Optional<Case> after(CaseFilter filter, boolean confidentialToo, Case before) {
        var where = new Where(filter, confidentialToo);
        where.and("(waiting_since, id) > (?, ?)", CaseStore.at(before.waitingSince()));
        where.parameters.add(before.id().value());
        return database.sql(COLUMNS + where.text + " order by waiting_since, id limit 1")
                .params(where.parameters)
                .query(CaseStore::row)
                .optional();
    }

    long count(CaseFilter filter, boolean confidentialToo) {
        var where = new Where(filter, confidentialToo);
        return database.sql("select count(*) from moderation.case_file " + where.text)
                .params(where.parameters)
                .query(Long.class)
                .single();
    }

    /** The values that a column of cases has, in their order. */
    <T> List<T> values(Column column, Class<T> type, boolean confidentialToo) {
        return database.sql(
                        "select distinct %1$s from moderation.case_file where %1$s is not null and (? or not confidential) order by 1"
                                .formatted(column.name().toLowerCase(java.util.Locale.ROOT)))
                .param(confidentialToo)
                .query(type)
                .list();
    }

    /** What a filter can be chosen from. */
    enum Column {
        EDITION,
        KIND,
        HOST
    }

    /** A condition; only constants of the program become its text. */
    private static final class Where {

        private final List<@Nullable Object> parameters = new ArrayList<>();
        private String text;

        Where(CaseFilter filter, boolean confidentialToo) {
            text = confidentialToo ? "where true" : "where not confidential";
            equal("edition", filter.edition());
            equal("kind", filter.kind());
            equal("cause", filter.cause() == null ? null : filter.cause().name());
            equal("state", filter.state() == null ? null : filter.state().name());
            equal("host", filter.host() == null ? null : filter.host().slug());
            if (filter.withCondition()) {
                text += " and id in (select case_id from moderation.condition where state <> 'MET')";
            }
        }

        private void equal(String column, @Nullable Object value) {
            if (value != null) {
                and(column + " = ?", value);
            }
        }

        private void and(String condition, @Nullable Object value) {
            text += " and " + condition;
            parameters.add(value);
        }
    }
}
