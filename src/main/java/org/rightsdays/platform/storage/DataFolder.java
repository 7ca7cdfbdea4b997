package org.rightsdays.platform.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder that holds everything the program keeps: {@code postgres} (the data), {@code password} and {@code port}
 * (how to reach it), {@code postgres.log}, {@code lock} and {@code users} (who starts it, who uses it).
 */
record DataFolder(Path root) {

    private static final long NOTHING_LEFT = 1 << 20;

    static DataFolder at(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            return new DataFolder(folder.toRealPath());
        } catch (AccessDeniedException denied) {
            throw notWritable(folder, denied);
        } catch (IOException failure) {
            throw new DatabaseProblem(
                    "The data folder " + folder + " cannot be made: " + failure + ". Nothing was changed. "
                            + "Choose another one with --data DIR.",
                    failure);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    FileChannel open(String name) throws IOException {
        try {
            return FileChannel.open(
                    root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw notWritable(root, denied);
        }
    }

    /** Refuses data that another version wrote or another user owns, before anything touches it. */
    void check(SystemUser user) throws IOException {
        Path versionFile = cluster().resolve("PG_VERSION");
        int owner = SystemUser.ownerOf(cluster());
        if (owner != user.owner() && !user.mayTakeFrom(owner)) {
            throw new DatabaseProblem("The database in " + cluster() + " belongs to " + Files.getOwner(cluster())
                    + ", not to you. Nothing was changed. Start Rightsdays as that user, "
                    + "change the owner of the folder (chown -R), or choose another one with --data DIR.");
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(PostgresPrograms.MAJOR)) {
            throw new DatabaseProblem("The database in " + cluster() + " was written by PostgreSQL " + version
                    + "; this program brings PostgreSQL " + PostgresPrograms.MAJOR + ". Nothing was changed. "
                    + "Start the release of Rightsdays that wrote it, or choose another folder with --data DIR. "
                    + "docs/operate/upgrade.md says how to move to the new version.");
        }
    }

    /** The password of the embedded database, made at the first start, readable by the owner only. */
    String password() throws IOException {
        Path file = root.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            writePrivately(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** The port of the last start if it is still free, else another free one, which is then remembered. */
    int choosePort() throws IOException {
        Path file = root.resolve("port");
        if (Files.exists(file)) {
            int remembered = Integer.parseInt(Files.readString(file).strip());
            if (isFree(remembered)) {
                return remembered;
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            writePrivately(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    void writePrivately(Path file, String text) throws IOException {
        Path unfinished = Files.createTempFile(
                root,
                "unfinished",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Whether the disk is so full that nothing else has to be looked for. */
    boolean isFull() {
        try {
            return Files.getFileStore(root).getUsableSpace() < NOTHING_LEFT;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static DatabaseProblem notWritable(Path folder, IOException cause) {
        return new DatabaseProblem(
                "The data folder " + folder + " cannot be written by you. Nothing was changed. "
                        + "Start Rightsdays as the user who owns it, or choose another folder with --data DIR.",
                cause);
    }
}
