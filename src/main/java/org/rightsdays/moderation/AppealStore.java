package org.rightsdays.moderation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of appeals and of the right to them. */
@Component
class AppealStore {

    private final JdbcClient database;

    AppealStore(JdbcClient database) {
        this.database = database;
    }

    /** That one side can appeal against one decision, and the case in which it did. */
    record Right(UUID decision, Side side, @Nullable CaseId usedBy) {}

    void grant(UUID decision, Side side, Secret secret) {
        database.sql("insert into moderation.appeal_right (decision_id, side, token_hash) values (?, ?, ?)")
                .params(decision, side.name(), secret.hash())
                .update();
    }

    Optional<Right> find(Secret secret) {
        return database.sql("select decision_id, side, used_by from moderation.appeal_right where token_hash = ?")
                .param(secret.hash())
                .query((row, i) -> right(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                .optional();
    }

    Optional<Right> find(UUID decision, Side side) {
        return database.sql("""
                        select decision_id, side, used_by from moderation.appeal_right
                        where decision_id = ? and side = ?
                        """)
                .params(decision, side.name())
                .query((row, i) -> right(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                .optional();
    }

    /** Whether nobody had used it before. */
    boolean use(Right right, CaseId by) {
        return database.sql("""
                                update moderation.appeal_right set used_by = ?
                                where decision_id = ? and side = ? and used_by is null
                                """)
                        .params(by.value(), right.decision(), right.side().name())
                        .update()
                == 1;
    }

    void insert(CaseId id, Appeal appeal) {
        database.sql("insert into moderation.appeal (case_id, side, text, language) values (?, ?, ?, ?)")
                .params(
                        id.value(),
                        (appeal.byNotifier() ? Side.NOTIFIER : Side.AFFECTED).name(),
                        appeal.text(),
                        appeal.language())
                .update();
    }

    Optional<Appeal> of(CaseId id) {
        return database.sql("select side, text, language from moderation.appeal where case_id = ?")
                .param(id.value())
                .query((row, i) -> new Appeal(
                        Side.valueOf(row.getString("side")) == Side.NOTIFIER,
                        row.getString("text"),
                        row.getString("language")))
                .optional();
    }

    private static Right right(UUID decision, String side, @Nullable UUID usedBy) {
        return new Right(decision, Side.valueOf(side), usedBy == null ? null : new CaseId(usedBy));
    }
}
