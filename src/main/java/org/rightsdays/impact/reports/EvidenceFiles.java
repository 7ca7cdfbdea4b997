package org.rightsdays.impact.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that support figures: lists of signatures, screenshots, exports. Coordinators alone see them. */
@Component
public class EvidenceFiles {

    /** In bytes. */
    public static final int LARGEST = 10 << 20;

    private final JdbcClient database;
    private final Clock clock;

    EvidenceFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file as it came. */
    public record EvidenceFile(String hash, String name, byte[] bytes) {}

    /** Keeps a file and gives its SHA-256 in hexadecimal; the same bytes are kept once. */
    @Transactional
    public String keep(String name, byte[] bytes) {
        String hash = hash(bytes);
        database.sql("""
                        insert into impact.evidence_file (hash, name, bytes, added_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(hash, name, bytes, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    public Optional<EvidenceFile> find(Actor actor, String hash) {
        actor.require(Role.COORDINATOR);
        return read(hash);
    }

    /** The same for an export of everything, which whoever runs the site may make too. */
    public Optional<EvidenceFile> forExport(Actor actor, String hash) {
        if (!actor.equals(Actor.OPERATOR)) {
            actor.require(Role.COORDINATOR);
        }
        return read(hash);
    }

    private Optional<EvidenceFile> read(String hash) {
        return database.sql("select hash, name, bytes from impact.evidence_file where hash = ?")
                .param(hash)
                .query((row, i) -> new EvidenceFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
