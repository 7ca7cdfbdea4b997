package org.rightsdays.accounts.openid;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who have gone to a provider and may come back. */
@Component
class OpenIdRequestStore implements TimeLimited {

    private final JdbcClient database;

    OpenIdRequestStore(JdbcClient database) {
        this.database = database;
    }

    record Request(
            String provider,
            String nonce,
            String verifier,
            String language,
            @Nullable String pathAfter) {}

    void add(byte[] state, Request request, Instant expires) {
        database.sql("""
                        insert into accounts.openid_request
                            (state_hash, provider, nonce, verifier, language, path_after, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(state, request.provider(), request.nonce(), request.verifier(), request.language())
                .param(request.pathAfter())
                .param(utc(expires))
                .update();
    }

    /** Each comes back once. */
    Optional<Request> take(byte[] state, Instant now) {
        return database.sql("""
                        delete from accounts.openid_request where state_hash = ? and expires_at > ?
                        returning provider, nonce, verifier, language, path_after
                        """).params(state, utc(now)).query(Request.class).optional();
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("accounts.openid_request");
    }

    @Override
    public void forget(Instant now) {
        database.sql("delete from accounts.openid_request where expires_at < ?")
                .param(utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
