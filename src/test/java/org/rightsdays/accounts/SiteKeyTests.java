package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.platform.storage.DatabaseAddress;
import org.rightsdays.platform.storage.DatabaseServer;
import org.rightsdays.platform.storage.EmbeddedPostgres;

/** Where the keys of the site come from, and what they open. */
class SiteKeyTests {

    private static final UUID OWNER = UUID.randomUUID();
    private static final byte[] SECRET = {1, 2, 3, 4, 5};

    @TempDir
    private Path folder;

    @Test
    void keyIsMadeOnceInTheDataFolderForItsOwnerAlone() throws IOException {
        SiteKey made = keys().forSealing().orElseThrow();
        byte[] sealed = made.seal(SECRET, OWNER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.key"))))
                .isEqualTo("rw-------");
        assertThat(keys().find(made.id()).flatMap(key -> key.open(sealed, OWNER)))
                .hasValue(SECRET);
    }

    @Test
    void nothingIsMadeBeforeThereIsSomethingToSeal() {
        assertThat(keys().find("unknown")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sealedForOneAccountOpensForNoOtherAndNotAfterAChange() {
        SiteKey key = new SiteKey(new byte[SiteKey.BYTES]);
        byte[] sealed = key.seal(SECRET, OWNER);
        byte[] again = key.seal(SECRET, OWNER);

        assertThat(sealed).isNotEqualTo(again);
        assertThat(key.open(sealed, UUID.randomUUID())).isEmpty();
        sealed[sealed.length - 1]++;
        assertThat(key.open(sealed, OWNER)).isEmpty();
        assertThat(key.open(new byte[3], OWNER)).isEmpty();
    }

    @Test
    void newKeyInTheFirstLineSealsAndTheOldOneStillOpens() throws IOException {
        SiteKey old = keys().forSealing().orElseThrow();
        Path file = folder.resolve("secrets.key");
        String fresh = Base64.getEncoder().encodeToString(Secret.random(SiteKey.BYTES));
        Files.writeString(file, fresh + "\n" + Files.readString(file));

        assertThat(keys().forSealing().orElseThrow().id()).isNotEqualTo(old.id());
        assertThat(keys().find(old.id())).isPresent();
    }

    @Test
    void nodesOfAClusterHaveTheirKeyFromTheEnvironment() {
        DatabaseServer cluster = DatabaseServer.external(new DatabaseAddress("jdbc:postgresql://db/days", "", ""));
        String key = Base64.getEncoder().encodeToString(Secret.random(SiteKey.BYTES));

        assertThat(new SiteKeys("", cluster).forSealing()).isEmpty();
        assertThat(new SiteKeys(key, cluster).forSealing()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteKeys("too short", cluster))
                .withMessageContaining("RIGHTSDAYS_SECRETS_KEY");
    }

    @Test
    void fileThatIsNoKeyIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("secrets.key");
        Files.writeString(file, "not a key");

        assertThat(keys().forSealing()).isEmpty();
        assertThat(file).hasContent("not a key");
    }

    private SiteKeys keys() {
        return new SiteKeys("", new EmbeddedPostgres(folder));
    }
}
