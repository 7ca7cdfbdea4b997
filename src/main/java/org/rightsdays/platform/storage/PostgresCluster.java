package org.rightsdays.platform.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One set of PostgreSQL data: made once, started, stopped. Callers hold the lock of its folder. */
final class PostgresCluster {

    static final String USER = "rightsdays";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final String SETTINGS = "rightsdays.conf";
    private static final long LOG_LIMIT = 8 << 20;

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final SystemUser user;
    private final List<String> settings;

    PostgresCluster(DataFolder folder, PostgresPrograms programs, SystemUser user, List<String> settings) {
        this.folder = folder;
        this.programs = programs;
        this.user = user;
        this.settings = settings;
    }

    /** Makes the data where there are none. They appear under their name only when they are complete. */
    void create() throws IOException {
        if (Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            folder.check(user);
            user.ownAll(folder.cluster());
            return;
        }
        Path unfinished = folder.root().resolve("postgres.unfinished");
        Path password = folder.root().resolve("password.initdb");
        PostgresPrograms.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        try {
            user.own(unfinished);
            folder.writePrivately(password, folder.password());
            user.own(password);
            initialise(unfinished, password);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "include '" + SETTINGS + "' # written anew at each start; what you set below wins\n",
                    StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(unfinished, folder.cluster());
        } finally {
            Files.deleteIfExists(password);
            PostgresPrograms.deleteRecursively(unfinished);
        }
    }

    private void initialise(Path target, Path password) throws IOException {
        Command initdb = Command.run(user.command(List.of(
                programs.program("initdb"),
                "--pgdata=" + target,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                // Iterations make guessing a weak password slow; ours is 192 random bits, and each connection would
                // pay.
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions")));
        if (!initdb.succeeded()) {
            throw Explanation.of("The database could not be made", initdb.output(), folder);
        }
    }

    /** The server process that works on these data, if one lives. */
    Optional<Postmaster> running() throws IOException {
        return Postmaster.in(folder.cluster());
    }

    /** Starts the server and waits until it answers; recovery after a crash may take a while. */
    Postmaster start() throws IOException {
        Postmaster.clearAway(folder.cluster());
        keepLogSmall();
        for (int attempt = 1; ; attempt++) {
            writeSettings(folder.choosePort());
            long logBefore = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            Command start = Command.run(user.command(List.of(
                    programs.program("pg_ctl"),
                    "start",
                    "--pgdata=" + folder.cluster(),
                    "--log=" + folder.log(),
                    "--timeout=600",
                    "--wait",
                    "--silent")));
            if (start.succeeded()) {
                return running().orElseThrow(() -> new IOException("PostgreSQL stopped right after its start"));
            }
            String said = start.output() + "\n" + logSince(logBefore);
            if (attempt == 3 || !said.contains("Address already in use")) {
                throw Explanation.of("The database did not start", said, folder);
            }
        }
    }

    void stop() throws IOException {
        Command stop = Command.run(user.command(List.of(
                programs.program("pg_ctl"),
                "stop",
                "--pgdata=" + folder.cluster(),
                "--mode=fast",
                "--timeout=60",
                "--wait",
                "--silent")));
        if (!stop.succeeded() && running().isPresent()) {
            LOG.warn("The database did not stop within a minute; it is left to finish by itself.");
        }
    }

    private void writeSettings(int port) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Written by Rightsdays at each start. Your own settings belong into postgresql.conf.");
        lines.add("listen_addresses = '127.0.0.1'");
        lines.add("port = " + port);
        lines.add("unix_socket_directories = ''");
        lines.addAll(settings);
        Path file = folder.cluster().resolve(SETTINGS);
        Files.write(file, lines);
        user.own(file);
        if (!Files.exists(folder.log())) {
            Files.createFile(folder.log());
        }
        user.own(folder.log());
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_LIMIT) {
            Files.delete(folder.log());
        }
    }

    private String logSince(long position) throws IOException {
        try (Stream<String> lines = Files.lines(folder.log(), StandardCharsets.ISO_8859_1)) {
            String all = String.join("\n", lines.toList());
            return position < all.length() ? all.substring((int) position).strip() : "";
        }
    }
}
