package org.rightsdays.platform.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections to wherever the server is at the moment; a server that comes back on another port is found again. */
final class ConnectionPool implements AutoCloseable {

    private static final Driver DRIVER = new Driver();

    private final DatabaseServer server;
    private final HikariDataSource pool;
    private @Nullable Connection probe;

    ConnectionPool(DatabaseServer server, int size) {
        this.server = server;
        var settings = new HikariConfig();
        settings.setPoolName("database");
        settings.setDataSource(source(Duration.ofMinutes(5)));
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(1);
        settings.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        settings.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        settings.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(settings);
    }

    /** A connection for a piece of work, to be given back by closing it. */
    Connection borrow() throws SQLException {
        return pool.getConnection();
    }

    /** Connections of one's own, outside the pool; each is cut off when the server is silent for {@code silence}. */
    AbstractDataSource source(Duration silence) {
        return new AbstractDataSource() {
            @Override
            public void setLoginTimeout(int seconds) {
                // Every connection has its own limits already.
            }

            @Override
            public Connection getConnection() throws SQLException {
                return open(silence);
            }

            @Override
            public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
                return open(silence);
            }
        };
    }

    /** Throws if the server does not answer a question within a few seconds. Only one thread may ask. */
    void probe() throws SQLException {
        Connection connection = probe == null ? open(Duration.ofSeconds(4)) : probe;
        try (var statement = connection.createStatement()) {
            probe = connection;
            statement.execute("select 1");
        } catch (SQLException failure) {
            probe = null;
            connection.close();
            throw failure;
        }
    }

    /** Forgets connections that a dead server left behind. */
    void forget() {
        HikariPoolMXBean control = pool.getHikariPoolMXBean();
        if (control != null) {
            control.softEvictConnections();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private Connection open(Duration silence) throws SQLException {
        DatabaseAddress address = server.address();
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", "rightsdays");
        properties.setProperty("connectTimeout", "4");
        properties.setProperty("socketTimeout", Long.toString(silence.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        Connection connection = DRIVER.connect(address.url(), properties);
        if (connection == null) {
            throw new SQLException("Not an address of a PostgreSQL database: " + address.url());
        }
        return connection;
    }
}
