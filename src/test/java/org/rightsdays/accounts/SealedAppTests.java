package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.SecondFactorStore.Totp;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.DatabaseServer;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of authenticator apps lie sealed in the database. */
@StoreTest
class SealedAppTests {

    private static final byte[] SECRET = "twenty bytes of keys".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactorStore store;

    @Autowired
    private JdbcClient database;

    private UUID account = UUID.randomUUID();

    @BeforeEach
    void account() {
        account = accounts.invite(Actor.OPERATOR, new EmailAddress("sealed@factor.example"), "en", Set.of())
                .id();
    }

    @Test
    void databaseHoldsNothingThatMakesCodes() {
        store.begin(account, SECRET);

        assertThat(text(stored())).doesNotContain(text(SECRET)).hasSizeGreaterThan(SECRET.length);
        assertThat(store.totp(account).map(Totp::secret)).hasValue(SECRET);
    }

    @Test
    void keyFromBeforeWorksAndIsSealedAtTheNextStart() {
        database.sql("insert into accounts.totp (account, secret) values (?, ?)")
                .params(account, SECRET)
                .update();
        assertThat(store.totp(account).map(Totp::secret)).hasValue(SECRET);
        assertThat(store.notSealed()).isPositive();

        store.sealAll();

        assertThat(text(stored())).doesNotContain(text(SECRET));
        assertThat(store.totp(account).map(Totp::secret)).hasValue(SECRET);
        assertThat(store.notSealed()).isZero();
    }

    @Test
    void newKeySealsAgainWhatTheOldOneSealed() {
        store.begin(account, SECRET);
        byte[] before = stored();
        String fresh = Base64.getEncoder().encodeToString(Secret.random(SiteKey.BYTES));
        String old = "dGhlIGtleSBvZiB0aGUgdGVzdHMsIDMyIGJ5dGVzLi4=";
        var rotated = new SecondFactorStore(database, new SiteKeys(fresh + "," + old, DatabaseServer.NONE));

        rotated.sealAll();

        assertThat(stored()).isNotEqualTo(before);
        assertThat(rotated.totp(account).map(Totp::secret)).hasValue(SECRET);
        assertThat(store.notReadable())
                .as("apps that the old key alone can't open")
                .isPositive();
    }

    @Test
    void withoutItsKeyAnAppIsStillThereButOpensNothing() {
        store.begin(account, SECRET);
        var keyless = new SecondFactorStore(database, new SiteKeys("", DatabaseServer.NONE));

        assertThat(keyless.totp(account))
                .hasValueSatisfying(app -> assertThat(app.secret()).isNull());
        assertThat(keyless.notReadable()).isPositive();
        assertThat(keyless.begin(account, SECRET)).isFalse();
        keyless.sealAll();
        assertThat(store.totp(account).map(Totp::secret)).hasValue(SECRET);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private byte[] stored() {
        return database.sql("select secret from accounts.totp where account = ?")
                .param(account)
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
