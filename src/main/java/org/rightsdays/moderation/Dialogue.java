package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moderators and organisers write to each other on a case. */
@Component
class Dialogue {

    private final JdbcClient database;
    private final CaseStore cases;
    private final Clock clock;

    Dialogue(JdbcClient database, CaseStore cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    void add(Actor actor, Case about, boolean fromModerators, String text, String language) {
        if (!about.state().pending()) {
            throw new Refused(Because.CLOSED);
        }
        String said = text.strip();
        if (said.isEmpty() || said.length() > Message.LETTERS) {
            throw new IllegalArgumentException("A message says something, and not too much");
        }
        Instant now = clock.instant();
        database.sql("""
                        insert into moderation.message (case_id, from_moderators, account, text, language, written_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        about.id().value(), fromModerators, actor.account(), said, language, CaseStore.at(now)))
                .update();
        cases.raiseVersion(about.id());
    }

    /** Oldest first. */
    List<Message> of(CaseId id) {
        return database.sql("""
                        select from_moderators, text, language, written_at from moderation.message
                        where case_id = ? order by id
                        """)
                .param(id.value())
                .query((row, i) -> new Message(
                        row.getBoolean("from_moderators"),
                        row.getString("text"),
                        row.getString("language"),
                        row.getObject("written_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
    }
}
