package org.rightsdays.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row in each table whose rows go with time, all written at one moment and marked, so that they can be found again. */
public final class OldRows {

    /** The contribution that the link to a report is for. */
    public static final String SLUG = "old-rows";

    private final JdbcClient database;
    private final OffsetDateTime written;
    private final OffsetDateTime soon;
    private final UUID mark = UUID.randomUUID();

    public OldRows(JdbcClient database, Instant written) {
        this.database = database;
        this.written = written.atOffset(ZoneOffset.UTC);
        this.soon = written.plus(Duration.ofMinutes(10)).atOffset(ZoneOffset.UTC);
    }

    public void write() {
        byte[] hash = mark.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        add(
                "insert into accounts.account (id, address, language, created_at) values (?, ?, 'en', ?)",
                mark,
                mark + "@old.example",
                written);
        add("insert into accounts.sign_in_link (token_hash, account, expires_at) values (?, ?, ?)", hash, mark, soon);
        add("""
                insert into accounts.session (id, token_hash, account, browser, system, started_at, seen_at)
                values (?, ?, ?, 'Firefox', 'Linux', ?, ?)
                """, mark, hash, mark, written, written.plusDays(29));
        add(
                "insert into accounts.passkey_challenge (id, account, challenge, expires_at) values (?, ?, ?, ?)",
                mark,
                mark,
                hash,
                soon);
        add("""
                insert into accounts.kept_form (id, account, path, multipart, fields, kept_at)
                values (?, ?, '/desk', false, '{}', ?)
                """, mark, mark, written);
        add("""
                insert into accounts.openid_request (state_hash, provider, nonce, verifier, language, expires_at)
                values (?, 'city', ?, 'v', 'en', ?)
                """, hash, mark.toString(), soon);
        add(
                "insert into accounts.data_link (token_hash, address, opened, expires_at) values (?, ?, false, ?)",
                hash,
                mark + "@old.example",
                soon);
        writeOthers(hash);
        writeCase(hash);
    }

    private void writeOthers(byte[] hash) {
        add(
                "insert into coalition.suspension (decision, account, since, ends_at) values (?, ?, ?, ?)",
                mark,
                mark,
                written,
                written.plusDays(30));
        add("""
                insert into coalition.join_request (id, kind, name, person, role, languages, message, language,
                    account, state, asked_at, decided_at)
                values (?, 'CITY', 'Oulu', 'Somebody', 'Officer', 'fi', '', 'fi', ?, 'DECLINED', ?, ?)
                """, mark, mark, written, written);
        add(
                "insert into exchange.kept_file (id, account, name, charset, content, kept_at) values (?, ?, 'a', '', '', ?)",
                mark,
                mark,
                written);
        add("""
                insert into notifications.mail (recipient, language, content, queued_at, next_attempt_at)
                values (?, 'en', '{}', ?, ?)
                """, mark + "@old.example", written, written);
        add("""
                insert into impact.report_link (token_hash, edition, contribution, created_at, expires_at, creator,
                    creator_account) values (?, ?, ?, ?, ?, 'organiser', ?)
                """, hash, Cast.EDITION.id().year(), SLUG, written, written.plusDays(90), mark);
    }

    private void writeCase(byte[] hash) {
        add("""
                insert into moderation.case_file (id, kind, key, cause, state, opened_at, waiting_since, opened_by,
                    closed_at) values (?, 'test', 'old', 'NOTICE', 'DECIDED', ?, ?, ?, ?)
                """, mark, written, written, mark, written);
        add("""
                insert into moderation.message (case_id, from_moderators, account, text, language, written_at)
                values (?, false, ?, 'Hello', 'en', ?)
                """, mark, mark, written);
        add("""
                insert into moderation.condition (case_id, text, language, state, since)
                values (?, 'A ramp', 'en', 'MET', ?)
                """, mark, written);
        add("insert into moderation.appeal (case_id, side, text, language) values (?, 'AFFECTED', 'No', 'en')", mark);
        add("""
                insert into moderation.notice (case_id, address, reason, explanation, name, email, language,
                    reference_hash) values (?, '/', 'OTHER', 'Wrong', 'Somebody', 'a@old.example', 'en', ?)
                """, mark, hash);
        add("""
                insert into moderation.decision (id, case_id, outcome, message, language, role, decided_by, decided_at,
                    appeal_until) values (?, ?, 'NO_ACTION', '', 'en', 'moderator', ?, ?, ?)
                """, mark, mark, mark, written, written.plusMonths(6));
    }

    /** How many rows of a table still tell something about the person. */
    public int in(String table) {
        String told = table.equals("moderation.case_file") ? "coalesce(opened_by::text, '')" : "old::text";
        return database.sql("select count(*) from " + table + " as old where position(? in " + told + ") > 0")
                .param(mark.toString())
                .query(Integer.class)
                .single();
    }

    private void add(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
