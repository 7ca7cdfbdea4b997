package org.rightsdays.impact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of reviews and of locks. */
@Component
class ReviewStore {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ReviewStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(List<Figure> figures, Actor reviewer, Instant at) {
        batches.batchUpdate(
                "insert into impact.review (figure, reviewer, reviewer_account, at) values (?, ?, ?, ?)",
                figures,
                BATCH,
                (row, figure) -> {
                    row.setObject(1, figure.id());
                    row.setString(2, reviewer.role());
                    row.setObject(3, reviewer.account());
                    row.setObject(4, at.atOffset(ZoneOffset.UTC));
                });
    }

    /** Checks that another installation has kept. */
    void restore(List<Figure> figures) {
        batches.batchUpdate(
                "insert into impact.review (figure, reviewer, at) values (?, ?, ?)", figures, BATCH, (row, figure) -> {
                    Figure.Review review = java.util.Objects.requireNonNull(figure.review());
                    row.setObject(1, figure.id());
                    row.setString(2, review.reviewer());
                    row.setObject(3, review.at().atOffset(ZoneOffset.UTC));
                });
    }

    Optional<Instant> frozenSince(EditionId edition) {
        return database.sql("select at from impact.freeze where edition = ?")
                .param(edition.year())
                .query((row, i) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    boolean freeze(EditionId edition, Actor actor, Instant at) {
        return database.sql("""
                        insert into impact.freeze (edition, at, actor, account) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .param(edition.year())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(actor.role())
                        .param(actor.account())
                        .update()
                > 0;
    }

    boolean open(EditionId edition) {
        return database.sql("delete from impact.freeze where edition = ?")
                        .param(edition.year())
                        .update()
                > 0;
    }
}
