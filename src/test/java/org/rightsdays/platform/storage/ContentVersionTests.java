package org.rightsdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database: the shared context writes, another one made by hand hears of it. */
@SpringTest
class ContentVersionTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private ContentVersion here;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private ConnectionPool otherPool;
    private ContentListener otherListener;
    private ContentVersion other;

    @BeforeEach
    void startOtherNode() {
        var server = DatabaseServer.external(TestDatabase.shared());
        var known = new KnownVersion();
        otherPool = new ConnectionPool(server, 2);
        otherListener = new ContentListener(otherPool, known);
        other = new ContentVersion(JdbcClient.create(otherPool.source(SOON)), known);
        otherListener.start();
        await().atMost(SOON).until(() -> other.known().isPresent());
        await().atMost(SOON).until(() -> here.known().isPresent());
    }

    @AfterEach
    void stopOtherNode() {
        otherListener.stop();
        otherPool.close();
    }

    @Test
    void nodeThatWritesKnowsAtOnceAndTheOtherHearsOfIt() {
        long raised = raise();

        assertThat(here.known()).hasValue(raised);
        await().atMost(SOON).until(() -> other.known().equals(OptionalLong.of(raised)));
    }

    @Test
    void listenersAreToldTheNewVersion() {
        var told = new ArrayList<Long>();
        here.onChange(told::add);

        long raised = raise();

        assertThat(told).contains(raised);
    }

    @Test
    void whatIsRolledBackIsNoVersion() {
        long before = here.current();

        transaction.executeWithoutResult(status -> {
            here.raise();
            assertThat(here.raisedHere()).isTrue();
            status.setRollbackOnly();
        });

        assertThat(here.current()).isEqualTo(before);
        assertThat(here.raisedHere()).isFalse();
    }

    @Test
    void withoutAConnectionTheDatabaseIsAsked() {
        otherListener.stop();
        await().atMost(SOON).until(() -> other.known().isEmpty());

        long raised = raise();

        assertThat(other.known()).isEmpty();
        assertThat(other.current()).isEqualTo(raised);
    }

    @Test
    void lostConnectionIsReplaced() {
        database.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and query ilike '%platform.content%'
                            and pid <> pg_backend_pid()
                        """).query().listOfRows();

        long raised = raise();

        await().atMost(SOON).until(() -> other.known().equals(OptionalLong.of(raised)));
        assertThat(other.current()).isEqualTo(raised);
    }

    @Test
    void writersWaitForEachOtherSoThatNoVersionIsGivenTwice() throws Exception {
        List<Callable<Long>> writers = java.util.Collections.nCopies(8, this::raise);

        var versions = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Long> version : threads.invokeAll(writers)) {
                versions.add(version.get());
            }
        }

        assertThat(versions).doesNotHaveDuplicates();
        assertThat(here.current()).isEqualTo(java.util.Collections.max(versions));
    }

    @Test
    void versionIsRaisedOnlyInATransaction() {
        assertThatThrownBy(() -> here.raise()).isInstanceOf(IllegalTransactionStateException.class);
    }

    private long raise() {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            here.startWriting();
            return here.raise();
        }));
    }
}
