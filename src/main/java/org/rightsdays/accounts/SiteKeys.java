package org.rightsdays.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.storage.DatabaseServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that secrets are sealed with, kept where the database is not: in the data folder, or in the environment where
 * several nodes share a database. The first one seals; all of them open what they have sealed.
 */
@Component
class SiteKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SiteKeys.class);
    private static final String FILE = "secrets.key";

    private final String configured;
    private final DatabaseServer server;
    private volatile @Nullable List<SiteKey> known;

    SiteKeys(@Value("${rightsdays.secrets.key:}") String configured, DatabaseServer server) {
        this.configured = configured;
        this.server = server;
        if (!configured.isBlank()) {
            known = read(configured, "RIGHTSDAYS_SECRETS_KEY");
        }
    }

    /** The key that seals, made where there is a place for one; empty where there is none. */
    Optional<SiteKey> forSealing() {
        List<SiteKey> keys = all();
        if (keys.isEmpty()) {
            server.dataFolder().ifPresent(this::make);
            keys = all();
        }
        return keys.stream().findFirst();
    }

    Optional<SiteKey> find(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private List<SiteKey> all() {
        List<SiteKey> present = known;
        if (present != null) {
            return present;
        }
        List<SiteKey> found = server.dataFolder()
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .map(SiteKeys::read)
                .orElse(List.of());
        if (!found.isEmpty()) {
            known = found;
        }
        return found;
    }

    private synchronized void make(Path folder) {
        Path file = folder.resolve(FILE);
        if (!configured.isBlank() || Files.exists(file)) {
            return;
        }
        try {
            Path unfinished = Files.createTempFile(
                    folder,
                    "unfinished",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(Secret.random(SiteKey.BYTES)) + "\n");
            Files.move(unfinished, file);
        } catch (IOException failure) {
            LOG.error("The key for authenticator apps can't be written to {}: {}", file, failure.toString());
        }
    }

    private static List<SiteKey> read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException | IllegalArgumentException failure) {
            LOG.error("The key for authenticator apps can't be read: {}", failure.getMessage());
            return List.of();
        }
    }

    private static List<SiteKey> read(String text, String where) {
        try {
            return text.lines()
                    .flatMap(line -> List.of(line.split("[\\s,]+")).stream())
                    .filter(word -> !word.isEmpty())
                    .map(word -> new SiteKey(Base64.getDecoder().decode(word)))
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    where
                            + " can't be used: a key is 32 random bytes in base64, as “openssl rand -base64 32” prints them",
                    wrong);
        }
    }
}
