package org.rightsdays.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.rightsdays.platform.storage.DatabaseAddress;
import org.rightsdays.platform.storage.DatabaseGate;
import org.rightsdays.platform.storage.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.MapPropertySource;

/** The one PostgreSQL server of a test run, in {@code target/}; its data outlive the run, its databases don't. */
public final class TestDatabase {

    /** Where the programs of PostgreSQL are unpacked; tests that start servers of their own share them. */
    public static final Path PROGRAMS = Path.of("target", "test-database");

    /** As of a node that has its key from the environment. */
    private static final String SECRETS_KEY = "dGhlIGtleSBvZiB0aGUgdGVzdHMsIDMyIGJ5dGVzLi4=";

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** The database of the shared context. */
    public static DatabaseAddress shared() {
        return Shared.ADDRESS;
    }

    /** An empty database of this name; what an earlier run left under it is dropped. */
    public static DatabaseAddress empty(String name) {
        DatabaseAddress main = SERVER.address();
        try (Connection connection = DriverManager.getConnection(main.url(), main.user(), main.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new DatabaseAddress(
                main.url().substring(0, main.url().lastIndexOf('/') + 1) + name, main.user(), main.password());
    }

    private static EmbeddedPostgres start() {
        var server = new EmbeddedPostgres(PROGRAMS).forgetful();
        server.ensureRunning();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static final class Shared {
        private static final DatabaseAddress ADDRESS = empty("tests");
    }

    /** Points a context at the shared database and lets no test begin before its tables are there. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseAddress address = shared();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "rightsdays.database.url", address.url(),
                                    "rightsdays.database.user", address.user(),
                                    "rightsdays.database.password", address.password(),
                                    "rightsdays.secrets.key", SECRETS_KEY)));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test identity provider", OpenIdServer.settings()));
            // Calendars and pages that tests serve from this machine; the rules themselves are tested without it.
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test fetching", Map.of("rightsdays.fetch.networks", "127.0.0.1")));
            context.addApplicationListener((ApplicationListener<ContextRefreshedEvent>)
                    _ -> context.getBean(DatabaseGate.class).awaitOpen(Duration.ofMinutes(1)));
        }
    }
}
