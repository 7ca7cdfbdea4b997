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

/** The tables of passkeys and of what they are asked to sign. */
@Component
class PasskeyStore {

    private static final String COLUMNS =
            "select credential_id, account, name, credential, signatures, created_at, used_at from accounts.passkey ";

    private final JdbcClient database;

    PasskeyStore(JdbcClient database) {
        this.database = database;
    }

    record Row(
            byte[] id,
            UUID account,
            String name,
            byte[] credential,
            long signatures,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    record Challenge(byte[] bytes, @Nullable UUID account) {}

    List<Row> of(UUID account) {
        return database.sql(COLUMNS + "where account = ? order by created_at")
                .param(account)
                .query(PasskeyStore::row)
                .list();
    }

    Optional<Row> find(byte[] credentialId) {
        return database.sql(COLUMNS + "where credential_id = ? for update")
                .param(credentialId)
                .query(PasskeyStore::row)
                .optional();
    }

    /** False where the passkey is known already, for whichever account. */
    boolean add(Row row) {
        return database.sql("""
                        insert into accounts.passkey
                            (credential_id, account, name, credential, signatures, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                row.id(),
                                row.account(),
                                row.name(),
                                row.credential(),
                                row.signatures(),
                                utc(row.createdAt()))
                        .update()
                > 0;
    }

    void used(byte[] credentialId, long signatures, Instant now) {
        database.sql("update accounts.passkey set signatures = ?, used_at = ? where credential_id = ?")
                .params(signatures, utc(now), credentialId)
                .update();
    }

    boolean remove(byte[] credentialId, UUID account) {
        return database.sql("delete from accounts.passkey where credential_id = ? and account = ?")
                        .params(credentialId, account)
                        .update()
                > 0;
    }

    void removeAll(UUID account) {
        database.sql("delete from accounts.passkey where account = ?")
                .param(account)
                .update();
    }

    void addChallenge(UUID id, Challenge challenge, Instant expires) {
        database.sql("""
                        insert into accounts.passkey_challenge (id, account, challenge, expires_at) values (?, ?, ?, ?)
                        """)
                .param(id)
                .param(challenge.account())
                .params(challenge.bytes(), utc(expires))
                .update();
    }

    /** Each is taken once. */
    Optional<Challenge> takeChallenge(UUID id, Instant now) {
        return database.sql("""
                        delete from accounts.passkey_challenge where id = ? returning account, challenge, expires_at
                        """)
                .param(id)
                .query((row, number) -> row.getObject("expires_at", OffsetDateTime.class)
                                .toInstant()
                                .isAfter(now)
                        ? Optional.of(new Challenge(row.getBytes("challenge"), row.getObject("account", UUID.class)))
                        : Optional.<Challenge>empty())
                .optional()
                .flatMap(found -> found);
    }

    void forgetChallengesBefore(Instant time) {
        database.sql("delete from accounts.passkey_challenge where expires_at < ?")
                .param(utc(time))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Row(
                row.getBytes("credential_id"),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getBytes("credential"),
                row.getLong("signatures"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
