package org.rightsdays.impact.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of speakers' links. */
@Component
class ConsentLinkStore {

    private final JdbcClient database;

    ConsentLinkStore(JdbcClient database) {
        this.database = database;
    }

    void add(byte[] tokenHash, UUID testimonial, Instant at) {
        database.sql("insert into impact.consent_link (token_hash, testimonial, created_at) values (?, ?, ?)")
                .params(tokenHash, testimonial, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteOf(UUID testimonial) {
        database.sql("delete from impact.consent_link where testimonial = ?")
                .param(testimonial)
                .update();
    }

    Optional<UUID> find(byte[] tokenHash) {
        return database.sql("select testimonial from impact.consent_link where token_hash = ?")
                .param(tokenHash)
                .query((row, i) -> row.getObject("testimonial", UUID.class))
                .optional();
    }
}
