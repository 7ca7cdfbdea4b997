package org.rightsdays.programme.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of which draft an import wrote. */
@Component
class BroughtStore {

    private final JdbcClient database;

    BroughtStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * One draft of an import.
     *
     * @param before the version that was changed; null where the import began it
     */
    record Row(DraftId draft, @Nullable Integer before, int after) {}

    /** @param told what its source told, to see the next time what is new in it */
    void add(UUID batch, Row row, DraftContent told, Instant now) {
        database.sql("""
                        insert into programme.brought (batch, draft, before, after, told, at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .param(batch)
                .param(row.draft().value())
                .param(row.before())
                .param(row.after())
                .param(Json.write(told))
                .param(DraftStore.at(now))
                .update();
    }

    List<Row> of(UUID batch) {
        return database.sql("""
                        select draft, before, after from programme.brought
                        where batch = ? order by ordinal
                        """)
                .param(batch)
                .query((row, i) -> new Row(
                        new DraftId(row.getObject("draft", UUID.class)),
                        row.getObject("before", Integer.class),
                        row.getInt("after")))
                .list();
    }

    /** What the source of the last import told of a draft. */
    Optional<DraftContent> lastTold(DraftId draft) {
        return database.sql("""
                        select told from programme.brought where draft = ? and told is not null
                        order by at desc, after desc limit 1
                        """)
                .param(draft.value())
                .query((row, i) -> Json.read(row.getString("told"), DraftContent.class))
                .optional();
    }

    void remove(UUID batch, DraftId draft) {
        database.sql("delete from programme.brought where batch = ? and draft = ?")
                .params(batch, draft.value())
                .update();
    }
}
