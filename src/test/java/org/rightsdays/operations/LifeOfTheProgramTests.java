package org.rightsdays.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.platform.storage.DatabaseAddress;
import org.rightsdays.platform.storage.EmbeddedPostgres;
import org.rightsdays.testing.OpenFolder;
import org.rightsdays.testing.RunningProgram;
import org.rightsdays.testing.TestDatabase;

/** Starting, sharing, dying and stopping, as an operator meets them. */
class LifeOfTheProgramTests {

    @TempDir(factory = OpenFolder.class)
    private Path folder;

    @Test
    void killedProgramAndDatabaseComeBackWithAllThatWasAcknowledged() throws Exception {
        Path data = folder.resolve("data with a space");
        int acknowledged;
        try (RunningProgram first = run(data);
                RunningProgram second = run(data)) {
            assertThat(first.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(second.get("/health/ready").statusCode())
                    .as("the second process uses the database of the first")
                    .isEqualTo(200);
            acknowledged = insertUntilKilled(data, () -> {
                postmaster(data).destroyForcibly();
                first.kill();
                second.kill();
            });
        }
        try (RunningProgram third = run(data)) {
            assertThat(third.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(countRows(data)).isGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(data.resolve("postgres/postmaster.pid"))
                .as("the last process to leave stops the database")
                .doesNotExist();
    }

    @Test
    void siteStartsFromTheListOfPartsThatTheBuildWroteDown() {
        // The launcher says so too. A part that the list lacks, or that a condition of the build left out, shows here.
        var listed = Map.of("JAVA_TOOL_OPTIONS", "-Dspring.aot.enabled=true");
        Path data = folder.resolve("data");
        try (var program = RunningProgram.start(listed, "run", "--port", "0", "--data", data.toString())) {
            assertThat(program.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(program.get("/en/2024/programme").body()).contains("Hackacity");
            assertThat(program.get("/en/desk/sign-in").statusCode()).isEqualTo(200);
            assertThat(program.get("/en/2024/report").statusCode()).isEqualTo(200);
            assertThat(program.awaitLine("/desk/first/")).isNotBlank();
        }
    }

    @Test
    void databaseThatDiesIsStartedAgainAndRequestsInFlightEndBeforeTheProgram() throws Exception {
        Path data = folder.resolve("data");
        Path release = folder.resolve("release");
        var slow = Map.of("TESTING_SLOW_ANSWER", release.toString());
        try (var program = RunningProgram.start(slow, "run", "--port", "0", "--data", data.toString())) {
            program.awaitAddress();
            postmaster(data).destroyForcibly();
            program.awaitLine("started again");
            program.awaitStatus("/health/ready", 200);

            var inFlight = CompletableFuture.supplyAsync(() -> program.get("/testing/slow"));
            program.awaitLine("The slow answer was asked for");
            program.askToStop();
            RunningProgram.await("new requests to be refused", () -> !accepts(program));
            Files.createFile(release);

            assertThat(inFlight.get().body()).isEqualTo("done");
            program.exitCode();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void programWithAServerOfItsOwnOutlivesItsOutages() throws Exception {
        Path elsewhere = folder.resolve("server");
        DatabaseAddress address;
        try (var server = server(elsewhere)) {
            server.ensureRunning();
            address = server.address();
        }
        Path unused = folder.resolve("unused");
        var environment = Map.of(
                "RIGHTSDAYS_DATABASE_URL", address.url(),
                "RIGHTSDAYS_DATABASE_USER", address.user(),
                "RIGHTSDAYS_DATABASE_PASSWORD", address.password());
        try (RunningProgram program =
                RunningProgram.start(environment, "run", "--port", "0", "--data", unused.toString())) {
            program.awaitLine("waits for its database");
            assertThat(program.get("/health/live").statusCode()).isEqualTo(200);
            assertAway(program);
            HttpResponse<String> before;
            try (var server = server(elsewhere)) {
                server.ensureRunning();
                program.awaitStatus("/health/ready", 200);
                program.awaitStatus("/en/2024/", 200);
                before = program.get("/en/2024/");
            }
            program.awaitStatus("/health/ready", 503);
            assertAway(program);
            HttpResponse<String> kept = program.get("/en/2024/");
            assertThat(kept.statusCode()).as("what was read is still served").isEqualTo(200);
            assertThat(kept.body()).isEqualTo(before.body());
            try (var server = server(elsewhere)) {
                server.ensureRunning();
                program.awaitStatus("/health/ready", 200);
            }
            assertThat(program.output()).doesNotContain(address.password()).doesNotContain("\tat ");
        }
        assertThat(unused).as("nothing embedded starts").doesNotExist();
    }

    @Test
    void dataOfAnotherVersionIsRefusedAndKept() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("old/postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

        try (RunningProgram program = run(folder.resolve("old"))) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.output())
                    .contains("PostgreSQL 17", "PostgreSQL 18", "Nothing was changed")
                    .doesNotContain("\tat ");
        }
    }

    private static RunningProgram run(Path data) {
        return RunningProgram.start(Map.of(), "run", "--port", "0", "--data", data.toString());
    }

    private static EmbeddedPostgres server(Path data) {
        return new EmbeddedPostgres(data).withPrograms(TestDatabase.PROGRAMS);
    }

    private static void assertAway(RunningProgram program) {
        assertThat(program.get("/health").statusCode()).isEqualTo(503);
        HttpResponse<String> page = program.get("/en/2024/programme");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("<html lang=\"en\"");
    }

    private static boolean accepts(RunningProgram program) {
        try (var socket = new Socket("localhost", program.awaitAddress().getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static ProcessHandle postmaster(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Connection connect(Path data) throws SQLException, IOException {
        String port = Files.readString(data.resolve("port"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/rightsdays",
                "rightsdays",
                Files.readString(data.resolve("password")));
    }

    /** Inserts row after row, each in its own transaction, and counts those that the database has confirmed. */
    private static int insertUntilKilled(Path data, Runnable kill) throws SQLException, IOException {
        int acknowledged = 0;
        try (Connection connection = connect(data);
                var statement = connection.createStatement()) {
            statement.execute("create table public.acknowledged (number integer primary key)");
            CompletableFuture<Void> killed = null;
            while (true) {
                statement.execute("insert into public.acknowledged values (" + acknowledged + ")");
                acknowledged++;
                if (acknowledged == 100) {
                    killed = CompletableFuture.runAsync(kill);
                }
                assertThat(killed == null || acknowledged < 1_000_000).isTrue();
            }
        } catch (SQLException expected) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(100);
            return acknowledged;
        }
    }

    private static int countRows(Path data) throws SQLException, IOException {
        try (Connection connection = connect(data);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from public.acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
