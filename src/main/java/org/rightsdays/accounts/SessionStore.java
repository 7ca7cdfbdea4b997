package org.rightsdays.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions. */
@Component
class SessionStore {

    /** Whether the account has a confirmed authenticator app comes along, because each request needs to know it. */
    private static final String COLUMNS = """
            select s.id, s.account, s.browser, s.system, s.started_at, s.seen_at, s.second_factor_at,
                   exists (select 1 from accounts.totp t where t.account = s.account and t.confirmed_at is not null)
                       as has_totp,
                   exists (select 1 from accounts.passkey p where p.account = s.account) as has_passkey
            from accounts.session s
            """;

    private final JdbcClient database;

    SessionStore(JdbcClient database) {
        this.database = database;
    }

    /** A row, with what the account can show as second factor. */
    record Row(
            UUID id,
            UUID account,
            Device device,
            Instant startedAt,
            Instant seenAt,
            @Nullable Instant secondFactorAt,
            boolean hasTotp,
            boolean hasPasskey) {}

    void add(Row row, byte[] hash) {
        database.sql("""
                        insert into accounts.session
                            (id, token_hash, account, browser, system, started_at, seen_at, second_factor_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.id(),
                        hash,
                        row.account(),
                        row.device().browser(),
                        row.device().system(),
                        utc(row.startedAt()),
                        utc(row.seenAt()))
                .param(row.secondFactorAt() == null ? null : utc(row.secondFactorAt()))
                .update();
    }

    Optional<Row> find(byte[] hash) {
        return database.sql(COLUMNS + "where s.token_hash = ?")
                .param(hash)
                .query(SessionStore::row)
                .optional();
    }

    List<Row> of(UUID account) {
        return database.sql(COLUMNS + "where s.account = ? order by s.seen_at desc")
                .param(account)
                .query(SessionStore::row)
                .list();
    }

    void seen(UUID id, Instant now) {
        database.sql("update accounts.session set seen_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    void secondFactorShown(UUID id, Instant now) {
        database.sql("update accounts.session set second_factor_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    void end(UUID id, UUID account) {
        database.sql("delete from accounts.session where id = ? and account = ?")
                .params(id, account)
                .update();
    }

    void endAll(UUID account) {
        database.sql("delete from accounts.session where account = ?")
                .param(account)
                .update();
    }

    void endAllBut(UUID id, UUID account) {
        database.sql("delete from accounts.session where account = ? and id <> ?")
                .params(account, id)
                .update();
    }

    void forgetStartedBefore(Instant time) {
        database.sql("delete from accounts.session where started_at < ?")
                .param(utc(time))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime shown = row.getObject("second_factor_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new Device(row.getString("browser"), row.getString("system")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                shown == null ? null : shown.toInstant(),
                row.getBoolean("has_totp"),
                row.getBoolean("has_passkey"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
