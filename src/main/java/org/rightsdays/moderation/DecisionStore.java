package org.rightsdays.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of decisions, with all their reasons. */
@Component
class DecisionStore {

    private static final String COLUMNS = """
            select id, case_id, outcome, message, language, reasons, lifted, role, decided_by, decided_at, appeal_until
            from moderation.decision
            """;

    private final JdbcClient database;

    DecisionStore(JdbcClient database) {
        this.database = database;
    }

    void insert(MadeDecision made) {
        Decision decision = made.decision();
        database.sql("""
                        insert into moderation.decision (id, case_id, outcome, message, language, reasons, lifted,
                            role, decided_by, decided_at, appeal_until)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        made.id(),
                        made.about().value(),
                        decision.outcome().name(),
                        decision.message(),
                        decision.language(),
                        decision.reasons() == null ? null : Json.write(decision.reasons()),
                        decision.lifted() == null ? null : decision.lifted().name(),
                        made.role(),
                        made.madeBy(),
                        CaseStore.at(made.made()),
                        CaseStore.at(made.appealUntil())))
                .update();
    }

    Optional<MadeDecision> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(DecisionStore::row)
                .optional();
    }

    /** Oldest first. */
    List<MadeDecision> of(CaseId id) {
        return database.sql(COLUMNS + "where case_id = ? order by decided_at, id")
                .param(id.value())
                .query(DecisionStore::row)
                .list();
    }

    private static MadeDecision row(ResultSet row, int number) throws SQLException {
        String reasons = row.getString("reasons");
        String lifted = row.getString("lifted");
        return new MadeDecision(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Decision(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("message"),
                        row.getString("language"),
                        reasons == null ? null : Json.read(reasons, StatementOfReasons.class),
                        lifted == null ? null : Lifted.valueOf(lifted)),
                row.getString("role"),
                row.getObject("decided_by", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("appeal_until", OffsetDateTime.class).toInstant());
    }
}
