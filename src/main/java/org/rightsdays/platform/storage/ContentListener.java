package org.rightsdays.platform.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears of every change of the content, on a connection of its own. While it has none, {@link KnownVersion} knows
 * nothing and each request asks the database.
 */
@Component
class ContentListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentListener.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** A silent connection is tried this often, because a broken network may tell nothing. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final KnownVersion known;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    ContentListener(ConnectionPool pool, KnownVersion known) {
        this.dataSource = pool.source(HEARTBEAT.multipliedBy(3));
        this.known = known;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("content-listener").start(this::listenForEver);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        disconnect();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Ends after the web server, so that the last requests still know the version. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void listenForEver() {
        do {
            try (Connection own = dataSource.getConnection()) {
                connection = own;
                listen(own);
            } catch (SQLException | RuntimeException e) {
                if (isRunning() && known.get().isPresent()) {
                    LOG.info("Changes are not heard until the database is back: {}", e.getMessage());
                }
            } finally {
                known.deafen();
                connection = null;
            }
        } while (pause());
    }

    private void listen(Connection own) throws SQLException {
        PGConnection notices = own.unwrap(PGConnection.class);
        try (Statement statement = own.createStatement()) {
            statement.execute("listen rightsdays_content");
            while (isRunning()) {
                known.hear(read(statement));
                PGNotification[] received;
                do {
                    received = notices.getNotifications((int) HEARTBEAT.toMillis());
                    for (PGNotification notice : received) {
                        known.learn(Long.parseLong(notice.getParameter()));
                    }
                } while (received.length > 0 && isRunning());
            }
        }
    }

    private static long read(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select version from platform.content")) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return isRunning();
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** A connection that waits for news does not end by itself: it is cut. */
    private void disconnect() {
        Connection own = connection;
        if (own != null) {
            try {
                own.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was gone already", e);
            }
        }
    }
}
