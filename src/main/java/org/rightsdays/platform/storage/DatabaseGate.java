package org.rightsdays.platform.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stands between the program and its database. The program starts without one; the gate opens when the server answers
 * and the tables are up to date, closes when it goes away, and opens again by itself.
 */
@Component
public class DatabaseGate implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGate.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    private static final String STARTING = "it is being started";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DatabaseServer server;
    private final ConnectionPool pool;
    private final ApplicationEventPublisher events;
    private final CompletableFuture<Void> firstOpening = new CompletableFuture<>();
    private final CompletableFuture<Void> contextStarted = new CompletableFuture<>();
    private final Semaphore suspicion = new Semaphore(0);
    private final Thread watcher;

    private volatile boolean open;
    private volatile boolean stopping;
    private volatile String reason = STARTING;
    private boolean migrated;
    private boolean problemTold;

    DatabaseGate(DatabaseServer server, ConnectionPool pool, ApplicationEventPublisher events) {
        this.server = server;
        this.pool = pool;
        this.events = events;
        // Begins before the rest of the program is ready, because both take their time.
        watcher = Thread.ofVirtual().name("database-gate").unstarted(this::watch);
        if (server != DatabaseServer.NONE) {
            watcher.start();
        }
    }

    public boolean isOpen() {
        return open;
    }

    /** Why the gate is closed, as half a sentence for the person who runs the server; null while it is open. */
    public @Nullable String reason() {
        return open ? null : reason;
    }

    /**
     * Waits until the database answers for the first time.
     *
     * @throws DatabaseProblem when a person has to do something first
     * @throws DatabaseUnavailable when the time is over
     */
    public void awaitOpen(Duration patience) {
        try {
            firstOpening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            Throwable problem = failure.getCause() == null ? failure : failure.getCause();
            throw new DatabaseProblem(String.valueOf(problem.getMessage()), problem);
        } catch (TimeoutException _) {
            throw new DatabaseUnavailable("The database does not answer: " + reason, null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database", null);
        }
    }

    void requireOpen() {
        if (!open) {
            throw new DatabaseUnavailable("The database does not answer: " + reason, null);
        }
    }

    /** Tells that something went wrong with a connection, so that the gate looks now and not in a while. */
    public void suspect() {
        suspicion.release();
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        while (!stopping) {
            try {
                server.ensureRunning();
                pool.probe();
                migrate();
                openUp();
                pause = FIRST_PAUSE;
                rest(BETWEEN_LOOKS);
            } catch (DatabaseProblem problem) {
                // Whoever waits for the first opening tells the problem; later there is only the log.
                boolean news = !firstOpening.completeExceptionally(problem) && !problemTold;
                problemTold = true;
                shut(String.valueOf(problem.getMessage()), news);
                rest(pause = longer(pause));
            } catch (SQLException | RuntimeException failure) {
                boolean news = open || reason.equals(STARTING);
                shut(String.valueOf(failure.getMessage()).lines().findFirst().orElse(""), news);
                rest(pause = longer(pause));
            }
        }
    }

    private void migrate() {
        if (migrated) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(pool.source(Duration.ofHours(1)))
                    .locations("classpath:db/migration")
                    // Each module has its own sequence; a later release may bring an earlier number.
                    .outOfOrder(true)
                    .load()
                    .migrate();
            migrated = true;
        } catch (FlywayException failure) {
            if (DatabaseUnavailable.isCauseOf(failure)) {
                throw failure;
            }
            throw new DatabaseProblem(
                    "The tables in " + server + " cannot be brought up to date: "
                            + String.valueOf(failure.getMessage())
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .findFirst()
                                    .orElse("")
                            + " What was stored is kept.",
                    failure);
        }
    }

    private void openUp() {
        if (open) {
            return;
        }
        boolean first = !firstOpening.isDone() || firstOpening.isCompletedExceptionally();
        pool.forget();
        problemTold = false;
        open = true;
        server.onDeath(this::suspect);
        if (!first) {
            LOG.info("The database answers again");
        }
        firstOpening.complete(null);
        contextStarted.thenRun(() -> events.publishEvent(new DatabaseReady()));
    }

    private void shut(String why, boolean tell) {
        open = false;
        reason = why;
        pool.forget();
        if (tell && !stopping) {
            LOG.warn("The database does not answer: {}", why);
        }
    }

    private void rest(Duration time) {
        try {
            if (suspicion.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                suspicion.drainPermits();
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    @Override
    public void start() {
        contextStarted.complete(null);
    }

    @Override
    public void stop() {
        stopping = true;
        watcher.interrupt();
    }

    @Override
    public boolean isRunning() {
        return contextStarted.isDone() && !stopping;
    }

    /** Starts before the web server and stops after it, so that requests in flight can finish. */
    @Override
    public int getPhase() {
        return 0;
    }
}
