package org.rightsdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.testing.OpenFolder;
import org.rightsdays.testing.TestDatabase;

/** Dying and sharing between processes is told in {@code operations/LifeOfTheProgramTests}. */
class EmbeddedPostgresTests {

    @TempDir(factory = OpenFolder.class)
    private Path folder;

    @Test
    void dataAreDurableAndClosedToOthers() throws Exception {
        try (var server = new EmbeddedPostgres(folder).withPrograms(TestDatabase.PROGRAMS)) {
            server.ensureRunning();

            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThat(permissions("password")).isEqualTo("rw-------");
            assertThat(permissions("postgres")).isEqualTo("rwx------");
            DatabaseAddress address = server.address();
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(address.toString()).doesNotContain(address.password());
        }
        startsAgainOnAnotherPortWhenTheRememberedOneIsTaken();
        ownSettingsWin();
    }

    private void startsAgainOnAnotherPortWhenTheRememberedOneIsTaken() throws Exception {
        int remembered = Integer.parseInt(Files.readString(folder.resolve("port")));
        try (var taken = new ServerSocket(remembered, 1, InetAddress.getLoopbackAddress());
                var server = new EmbeddedPostgres(folder).withPrograms(TestDatabase.PROGRAMS)) {
            server.ensureRunning();

            assertThat(setting(server, "port")).isNotEqualTo(Integer.toString(taken.getLocalPort()));
        }
    }

    private void ownSettingsWin() throws Exception {
        Path settings = folder.resolve("postgres/postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "work_mem = 20MB\n");
        try (var server = new EmbeddedPostgres(folder).withPrograms(TestDatabase.PROGRAMS)) {
            server.ensureRunning();

            assertThat(setting(server, "work_mem")).isEqualTo("20MB");
        }
    }

    @Test
    void pidFileThatNamesAnotherProgramIsNotBelieved() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("postgres"));
        Files.write(
                cluster.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), cluster.toString(), "0", "5432"));

        assertThat(Postmaster.in(cluster)).isEmpty();
        Postmaster.clearAway(cluster);
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void dataOfAnotherUserAreRefused() throws IOException {
        DataFolder data = DataFolder.at(folder);
        Files.createDirectories(data.cluster());
        Files.writeString(data.cluster().resolve("PG_VERSION"), PostgresPrograms.MAJOR);

        assertThatThrownBy(() -> data.check(new SystemUser(List.of(), 4711)))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContainingAll("belongs to", "Nothing was changed", "--data DIR");
    }

    @Test
    void folderThatCannotBeMadeIsToldWithAWayOut() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new EmbeddedPostgres(file.resolve("data")).ensureRunning())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContainingAll("file/data", "Nothing was changed", "--data DIR");
    }

    @Test
    void fullDiskIsToldWithWhatWasKept() {
        DatabaseProblem problem = Explanation.of(
                "The database did not start", "FATAL: could not write: No space left on device", DataFolder.at(folder));

        assertThat(problem).hasMessageContainingAll("is full", "is kept", "Free some space");
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private static String setting(DatabaseServer server, String name) throws SQLException {
        DatabaseAddress address = server.address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
