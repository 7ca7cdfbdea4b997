package org.rightsdays.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of authenticator apps and recovery codes. */
@Component
class SecondFactorStore {

    private final JdbcClient database;
    private final SiteKeys keys;

    SecondFactorStore(JdbcClient database, SiteKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** @param secret null where the key that it was sealed with is not here */
    record Totp(byte @Nullable [] secret, boolean confirmed) {}

    Optional<Totp> totp(UUID account) {
        return database.sql("select secret, key_id, confirmed_at from accounts.totp where account = ?")
                .param(account)
                .query((row, number) -> new Totp(
                        opened(account, row.getBytes("secret"), row.getString("key_id")),
                        row.getObject("confirmed_at") != null))
                .optional();
    }

    /**
     * A secret that is not confirmed gives way to another; a confirmed one stays. False where nothing can be sealed, and
     * then nothing is kept.
     */
    boolean begin(UUID account, byte[] secret) {
        Optional<SiteKey> key = keys.forSealing();
        key.ifPresent(seal -> database.sql("""
                        insert into accounts.totp (account, secret, key_id) values (?, ?, ?)
                        on conflict (account) do update set secret = excluded.secret, key_id = excluded.key_id
                        where totp.confirmed_at is null
                        """)
                .params(account, seal.seal(secret, account), seal.id())
                .update());
        return key.isPresent();
    }

    /** Seals what was not sealed, or with an older key, with the first key of today. */
    void sealAll() {
        if (count("true") == 0) {
            return;
        }
        keys.forSealing().ifPresent(key -> {
            var secrets = new HashMap<UUID, byte[]>();
            database.sql("select account, secret, key_id from accounts.totp where key_id is distinct from ? for update")
                    .param(key.id())
                    .query(row -> {
                        UUID account = row.getObject("account", UUID.class);
                        byte[] secret = opened(account, row.getBytes("secret"), row.getString("key_id"));
                        if (secret != null) {
                            secrets.put(account, secret);
                        }
                    });
            secrets.forEach((account, secret) -> database.sql(
                            "update accounts.totp set secret = ?, key_id = ? where account = ?")
                    .params(key.seal(secret, account), key.id(), account)
                    .update());
        });
    }

    int notSealed() {
        return count("key_id is null");
    }

    /** How many were sealed with a key that is not here. */
    int notReadable() {
        return database.sql("select key_id from accounts.totp where key_id is not null").query(String.class).stream()
                .filter(id -> keys.find(id).isEmpty())
                .toList()
                .size();
    }

    private int count(String which) {
        return database.sql("select count(*) from accounts.totp where " + which)
                .query(Integer.class)
                .single();
    }

    private byte @Nullable [] opened(UUID account, byte[] stored, @Nullable String keyId) {
        return keyId == null
                ? stored
                : keys.find(keyId).flatMap(key -> key.open(stored, account)).orElse(null);
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
