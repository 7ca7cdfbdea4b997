package org.rightsdays.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sign-in links. */
@Component
class SignInLinkStore {

    private final JdbcClient database;

    SignInLinkStore(JdbcClient database) {
        this.database = database;
    }

    record Link(@Nullable UUID account, @Nullable String pathAfter) {}

    void add(byte[] hash, @Nullable UUID account, @Nullable String pathAfter, Instant expires) {
        database.sql("""
                        insert into accounts.sign_in_link (token_hash, account, path_after, expires_at)
                        values (?, ?, ?, ?)
                        """)
                .param(hash)
                .param(account)
                .param(pathAfter)
                .param(utc(expires))
                .update();
    }

    Optional<Link> find(byte[] hash, Instant now) {
        return database.sql("""
                        select account, path_after from accounts.sign_in_link
                        where token_hash = ? and used_at is null and expires_at > ?
                        """).params(hash, utc(now)).query(Link.class).optional();
    }

    /** Of two who come at the same time, one gets it. */
    Optional<Link> use(byte[] hash, Instant now) {
        return database.sql("""
                        update accounts.sign_in_link set used_at = ?
                        where token_hash = ? and used_at is null and expires_at > ? and account is not null
                        returning account, path_after
                        """)
                .params(utc(now), hash, utc(now))
                .query(Link.class)
                .optional();
    }

    /** Uses a link that makes the first coordinator; false where it can't be used. */
    boolean useWithoutAccount(byte[] hash, Instant now) {
        return database.sql("""
                        update accounts.sign_in_link set used_at = ?
                        where token_hash = ? and used_at is null and expires_at > ? and account is null
                        """).params(utc(now), hash, utc(now)).update() > 0;
    }

    void forgetBefore(Instant time) {
        database.sql("delete from accounts.sign_in_link where expires_at < ?")
                .param(utc(time))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
