package org.rightsdays.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of openings, asked for and done. */
@Component
class OpeningStore {

    private final JdbcClient database;

    OpeningStore(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first; the last may be asked for only. */
    List<Opening> all(EditionId edition) {
        return database.sql("select * from impact.opening where edition = ? order by asked_at")
                .param(edition.year())
                .query(OpeningStore::opening)
                .list();
    }

    /** False when somebody has asked already. */
    boolean ask(EditionId edition, Actor asker, LocalizedText reason, Instant at) {
        return database.sql("""
                        insert into impact.opening (edition, asked_at, reason, asker, asker_account)
                        values (?, ?, ?::jsonb, ?, ?)
                        on conflict do nothing
                        """)
                        .param(edition.year())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(Json.write(reason))
                        .param(asker.role())
                        .param(asker.account())
                        .update()
                > 0;
    }

    void open(EditionId edition, Actor opener, Instant at) {
        database.sql("""
                        update impact.opening set opened_at = ?, opener = ?, opener_account = ?
                        where edition = ? and opened_at is null
                        """)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(opener.role())
                .param(opener.account())
                .param(edition.year())
                .update();
    }

    boolean deleteAsked(EditionId edition) {
        return database.sql("delete from impact.opening where edition = ? and opened_at is null")
                        .param(edition.year())
                        .update()
                > 0;
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Opening(
                Json.read(row.getString("reason"), LocalizedText.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asker"),
                row.getObject("asker_account", UUID.class),
                opened == null ? null : opened.toInstant());
    }
}
