package org.rightsdays.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens sessions for tests that are not about signing in; with both factors shown. */
@Component
public class SignIns {

    private final Accounts accounts;
    private final JdbcClient database;
    private final Environment environment;

    SignIns(Accounts accounts, JdbcClient database, Environment environment) {
        this.accounts = accounts;
        this.database = database;
        this.environment = environment;
    }

    /** The account of an address such as {@code aino@tampere.example}, made if need be, with these roles, signed in. */
    public SignedIn as(String address, Role... roles) {
        return of(accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of(roles)));
    }

    public SignedIn of(Account account) {
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        database.sql("""
                        insert into accounts.session
                            (id, token_hash, account, browser, system, started_at, seen_at, second_factor_at)
                        values (?, ?, ?, 'Firefox', 'Linux', now(), now(), now())
                        """).params(UUID.randomUUID(), hash(secret), account.id()).update();
        return new SignedIn(account, secret, site());
    }

    public URI site() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new java.security.SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
