package org.rightsdays.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of authenticator apps and recovery codes. */
@Component
class SecondFactorStore {

    private final JdbcClient database;

    SecondFactorStore(JdbcClient database) {
        this.database = database;
    }

    record Totp(byte[] secret, boolean confirmed) {}

    Optional<Totp> totp(UUID account) {
        return database.sql("select secret, confirmed_at is not null as confirmed from accounts.totp where account = ?")
                .param(account)
                .query((row, number) -> new Totp(row.getBytes("secret"), row.getBoolean("confirmed")))
                .optional();
    }

    /** A secret that is not confirmed gives way to another; a confirmed one stays. */
    void begin(UUID account, byte[] secret) {
        database.sql("""
                        insert into accounts.totp (account, secret) values (?, ?)
                        on conflict (account) do update set secret = excluded.secret where totp.confirmed_at is null
                        """).params(account, secret).update();
    }

    void confirm(UUID account, Instant now) {
        database.sql("update accounts.totp set confirmed_at = ? where account = ?")
                .params(utc(now), account)
                .update();
    }

    /** Of two who show the same code, one is accepted. */
    boolean accept(UUID account, long step) {
        return database.sql("update accounts.totp set last_step = ? where account = ? and last_step < ?")
                        .params(step, account, step)
                        .update()
                > 0;
    }

    void removeTotp(UUID account) {
        database.sql("delete from accounts.totp where account = ?")
                .param(account)
                .update();
    }

    /** Takes the place of all earlier codes. */
    void replaceCodes(UUID account, Collection<byte[]> hashes) {
        removeCodes(account);
        hashes.forEach(hash -> database.sql("insert into accounts.recovery_code (account, code_hash) values (?, ?)")
                .params(account, hash)
                .update());
    }

    void removeCodes(UUID account) {
        database.sql("delete from accounts.recovery_code where account = ?")
                .param(account)
                .update();
    }

    boolean useCode(UUID account, byte[] hash, Instant now) {
        return database.sql("""
                        update accounts.recovery_code set used_at = ?
                        where account = ? and code_hash = ? and used_at is null
                        """).params(utc(now), account, hash).update() > 0;
    }

    int codesLeft(UUID account) {
        return database.sql("select count(*) from accounts.recovery_code where account = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
