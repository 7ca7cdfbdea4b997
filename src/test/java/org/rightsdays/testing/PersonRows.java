package org.rightsdays.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who has done everything that leaves a row: one in each table that can hold a person, with name and address in
 * whatever somebody can type.
 */
public final class PersonRows {

    public static final String NAME = "Ilse Quellmann-Ottersen";
    public static final String ADDRESS = "ilse.quellmann@erasure.example";
    public static final String SLUG = "erasure";

    /** What people type, with both in it. */
    private static final String TYPED = "As " + NAME + " <" + ADDRESS + "> wrote";

    private static final String JSON = "{\"text\": \"" + TYPED + "\"}";
    private static final OffsetDateTime NOW = OffsetDateTime.of(2031, 12, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final int YEAR = Cast.EDITION.id().year();

    private final JdbcClient database;
    private final UUID id = UUID.randomUUID();
    private final byte[] hash = id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);

    public PersonRows(JdbcClient database) {
        this.database = database;
    }

    public UUID account() {
        return id;
    }

    public void write() {
        add(
                "insert into accounts.account (id, address, name, language, created_at) values (?, ?, ?, 'en', ?)",
                id,
                ADDRESS,
                NAME,
                NOW);
        writeSigningIn();
        writeOrganisations();
        writeCases();
        writeFigures();
        add(
                "insert into exchange.kept_file (id, account, name, address, charset, content, kept_at) values (?, ?, ?, ?, '', '', ?)",
                id,
                id,
                TYPED,
                TYPED,
                NOW);
        add(
                "insert into platform.history (subject, step, actor, at, changes, account) values (?, 'changed', 'organiser', ?, ?::jsonb, ?)",
                "account " + id,
                NOW,
                "{\"note\": {\"after\": \"" + ADDRESS + "\"}}",
                id);
        writeMails();
    }

    /** The same for whoever has no account: a notice, and mails. */
    public void writeWithoutAccount() {
        writeNotice();
        writeMails();
    }

    private void writeSigningIn() {
        add(
                "insert into accounts.sign_in_link (token_hash, account, path_after, expires_at) values (?, ?, ?, ?)",
                hash,
                id,
                TYPED,
                NOW);
        add(
                "insert into accounts.session (id, token_hash, account, browser, system, started_at, seen_at) values (?, ?, ?, 'Firefox', 'Linux', ?, ?)",
                id,
                hash,
                id,
                NOW,
                NOW);
        add("insert into accounts.totp (account, secret) values (?, ?)", id, hash);
        add("insert into accounts.recovery_code (account, code_hash) values (?, ?)", id, hash);
        add(
                "insert into accounts.passkey (credential_id, account, name, credential, signatures, created_at) values (?, ?, ?, ?, 1, ?)",
                hash,
                id,
                TYPED,
                hash,
                NOW);
        add(
                "insert into accounts.passkey_challenge (id, account, challenge, expires_at) values (?, ?, ?, ?)",
                id,
                id,
                hash,
                NOW);
        writeForms();
    }

    private void writeForms() {
        add(
                "insert into accounts.kept_form (id, account, path, multipart, fields, kept_at) values (?, ?, '/desk', false, ?::jsonb, ?)",
                id,
                id,
                JSON,
                NOW);
        add(
                "insert into accounts.kept_form (id, path, multipart, fields, kept_at) values (?, '/desk', false, ?::jsonb, ?)",
                UUID.randomUUID(),
                "{\"address\": [\"" + ADDRESS + "\"]}",
                NOW);
        add(
                "insert into accounts.data_link (token_hash, address, opened, expires_at) values (?, ?, false, ?)",
                hash,
                ADDRESS,
                NOW);
    }

    private void writeOrganisations() {
        add(
                "insert into coalition.mandate (organisation, account, capacity, since) values (?, ?, 'EDITOR', ?)",
                Cast.PORTO.id().slug(),
                id,
                NOW);
        add("insert into coalition.suspension (decision, account, since) values (?, ?, ?)", id, id, NOW);
        add("""
                insert into coalition.join_request (id, kind, name, person, role, languages, message, language, account,
                    state, asked_at, decided_at, reason) values (?, 'CITY', ?, ?, ?, 'fi', ?, 'fi', ?, 'DECLINED', ?, ?, ?)
                """, id, TYPED, NAME, TYPED, TYPED, id, NOW, NOW, TYPED);
        add("""
                insert into programme.draft (id, edition, owner, author, once, state, content, version, late, preview,
                    asked, created, saved) values (?, ?, ?, ?, ?, 'DRAFT', ?::jsonb, 1, false, ?, ?::jsonb, ?, ?)
                """, id, YEAR, Cast.PORTO.id().slug(), id, id, addressAlone(), id.toString(), addressAlone(), NOW, NOW);
        add(
                "insert into programme.draft_earlier (draft, version, content, saved) values (?, 1, ?::jsonb, ?)",
                id,
                addressAlone(),
                NOW);
    }

    private void writeCases() {
        add(
                "insert into moderation.case_file (id, kind, key, cause, state, opened_at, waiting_since, opened_by) values (?, 'test', 'erasure', 'SUBMISSION', 'OPEN', ?, ?, ?)",
                id,
                NOW,
                NOW,
                id);
        add(
                "insert into moderation.condition (case_id, text, language, state, since) values (?, ?, 'en', 'OPEN', ?)",
                id,
                TYPED,
                NOW);
        add(
                "insert into moderation.message (case_id, from_moderators, account, text, language, written_at) values (?, false, ?, ?, 'en', ?)",
                id,
                id,
                TYPED,
                NOW);
        add(
                "insert into moderation.message (case_id, from_moderators, text, language, written_at) values (?, true, ?, 'en', ?)",
                id,
                "Dear " + NAME + ",",
                NOW);
        add("insert into moderation.appeal (case_id, side, text, language) values (?, 'AFFECTED', ?, 'en')", id, TYPED);
        add("""
                insert into moderation.decision (id, case_id, outcome, message, language, reasons, role, decided_by,
                    decided_at, appeal_until) values (?, ?, 'REFUSE', ?, 'en', ?::jsonb, 'moderator', ?, ?, ?)
                """, id, id, TYPED, JSON, id, NOW, NOW);
        writeNotice();
    }

    private void writeNotice() {
        UUID told = UUID.randomUUID();
        add(
                "insert into moderation.case_file (id, kind, key, cause, state, opened_at, waiting_since) values (?, 'page', '/contact', 'NOTICE', 'OPEN', ?, ?)",
                told,
                NOW,
                NOW);
        add("""
                insert into moderation.notice (case_id, address, reason, explanation, name, email, language,
                    reference_hash) values (?, '/contact', 'WRONG_FACTS', ?, ?, ?, 'en', ?)
                """, told, TYPED, NAME, ADDRESS, hash);
        add(
                "insert into moderation.message (case_id, from_moderators, text, language, written_at) values (?, true, ?, 'en', ?)",
                told,
                TYPED,
                NOW);
    }

    private void writeFigures() {
        add("""
                insert into impact.figure (id, edition, key, revision, level, contribution, metric, definition, low, high,
                    unit, first_day, last_day, method, deduplication, channel, evidence, reporter, reporter_account,
                    captured_at, current, changed_in)
                values (?, ?, 'erasure', 1, 'CONTRIBUTION', ?, 'VISITORS', 1, 1, 1, 'PEOPLE', date '2031-12-10',
                    date '2031-12-10', 'COUNTED', 'NONE', 'ROOM', '[]', 'organiser', ?, ?, true, 1)
                """, id, YEAR, SLUG, id, NOW);
        add(
                "insert into impact.review (figure, reviewer, reviewer_account, at) values (?, 'coordinator', ?, ?)",
                id,
                id,
                NOW);
        add("""
                insert into impact.capture (id, account, file_name, file_hash, kinds, captured_at, taken_in_at, reporter,
                    reporter_account) values (?, 'City of Porto', ?, 'x', '{}', ?, ?, 'organiser', ?)
                """, id, "Figures of " + ADDRESS + " (2031).xlsx", NOW, NOW, id);
        add(
                "insert into impact.freeze (edition, at, actor, account) values (?, ?, 'coordinator', ?) on conflict (edition) do update set account = excluded.account",
                YEAR,
                NOW,
                id);
        add("""
                insert into impact.opening (edition, asked_at, reason, asker, asker_account)
                values (?, ?, '{"en": "A wrong sum"}', 'coordinator', ?)
                """, YEAR, NOW, id);
        add("""
                insert into impact.local_report (edition, contribution, answers, state, version, changed_at, reporter,
                    reporter_account, changed_in) values (?, ?, ?::jsonb, 'DRAFT', 1, ?, 'organiser', ?, 1)
                """, YEAR, SLUG, addressAlone(), NOW, id);
        add("""
                insert into impact.report_link (token_hash, edition, contribution, created_at, expires_at, creator,
                    creator_account) values (?, ?, ?, ?, ?, 'organiser', ?)
                """, hash, YEAR, SLUG, NOW, NOW, id);
    }

    private void writeMails() {
        add(
                "insert into notifications.mail (recipient, language, content, queued_at, next_attempt_at) values (?, 'en', ?::jsonb, ?, ?)",
                ADDRESS,
                JSON,
                NOW,
                NOW);
        add("""
                insert into notifications.mail (recipient, language, content, state, queued_at, next_attempt_at, ended_at,
                    answer) values ('coordinator@erasure.example', 'en', ?::jsonb, 'FAILED', ?, ?, ?, ?)
                """, JSON, NOW, NOW, NOW, TYPED);
    }

    /** A name in a text of an organisation is the organisation's; an address is the person's wherever it stands. */
    private static String addressAlone() {
        return "{\"contact\": \"Write to " + ADDRESS + ".\"}";
    }

    private void add(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
