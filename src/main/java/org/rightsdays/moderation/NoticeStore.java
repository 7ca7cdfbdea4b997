package org.rightsdays.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.notifications.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of notices. */
@Component
class NoticeStore {

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    void insert(CaseId id, Notice notice, Secret reference) {
        database.sql("""
                        insert into moderation.notice (case_id, address, reason, explanation, name, email, language,
                            reference_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        id.value(),
                        notice.address(),
                        notice.reason().name(),
                        notice.explanation(),
                        notice.name(),
                        notice.email() == null ? null : notice.email().value(),
                        notice.language(),
                        reference.hash()))
                .update();
    }

    Optional<Notice> of(CaseId id) {
        return database.sql("""
                        select address, reason, explanation, name, email, language from moderation.notice
                        where case_id = ?
                        """).param(id.value()).query(NoticeStore::row).optional();
    }

    Optional<CaseId> byReference(Secret reference) {
        return database.sql("select case_id from moderation.notice where reference_hash = ?")
                .param(reference.hash())
                .query((row, i) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    /** What the notice says stays; whoever sent it is told nothing more, but for what the word of the receipt leads to. */
    void forgetSender(String email) {
        database.sql("update moderation.notice set name = null, email = null where email = ?")
                .param(email)
                .update();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        return new Notice(
                row.getString("address"),
                NoticeReason.valueOf(row.getString("reason")),
                row.getString("explanation"),
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("language"));
    }
}
