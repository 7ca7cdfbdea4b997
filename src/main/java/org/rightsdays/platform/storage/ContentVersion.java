package org.rightsdays.platform.storage;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The number of the published content. Whatever the public sees is valid for one version; a change that the public
 * can see raises it in the same transaction.
 */
@Component
public class ContentVersion {

    private final JdbcClient database;
    private final KnownVersion known;

    ContentVersion(JdbcClient database, KnownVersion known) {
        this.database = database;
        this.known = known;
    }

    /**
     * The version that is valid now. Costs no query while this node hears of changes; else it is read from the
     * database, so that a page is never older than the content.
     *
     * @throws org.springframework.dao.DataAccessException while the database is away
     */
    public long current() {
        OptionalLong heard = known.get();
        return heard.isPresent() ? heard.getAsLong() : read();
    }

    /** The version that is valid now, without a query; empty while this node does not hear of changes. */
    public OptionalLong known() {
        return known.get();
    }

    /** Tells {@code listener} each new version, on the thread that learns of it: keep it short. */
    public void onChange(LongConsumer listener) {
        known.onChange(listener);
    }

    /**
     * Puts the transaction that is under way in line with all others that write content, so that what it reads from
     * here on stays true until it ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startWriting() {
        if (!Raised.here()) {
            database.sql("select version from platform.content for update")
                    .query(Long.class)
                    .single();
        }
    }

    /**
     * Raises the version for the transaction that is under way, once, and returns the new number. The row lock puts
     * such transactions in order, so versions become visible in the order of their numbers.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long raise() {
        Raised raised = Raised.find();
        if (raised != null) {
            return raised.version;
        }
        long version = database.sql("""
                        with raised as (update platform.content set version = version + 1 returning version)
                        select version from raised, pg_notify('rightsdays_content', version::text)
                        """).query((row, i) -> row.getLong(1)).single();
        Raised.remember(version, known);
        return version;
    }

    /** Whether the transaction that is under way has changed content: then only the database knows the truth. */
    public boolean raisedHere() {
        return Raised.here();
    }

    private long read() {
        return database.sql("select version from platform.content")
                .query((row, i) -> row.getLong(1))
                .single();
    }

    /** The version that the transaction under way has raised to; this node knows it as soon as it is committed. */
    private static final class Raised implements TransactionSynchronization {

        private final long version;
        private final KnownVersion known;

        private Raised(long version, KnownVersion known) {
            this.version = version;
            this.known = known;
        }

        static void remember(long version, KnownVersion known) {
            var raised = new Raised(version, known);
            TransactionSynchronizationManager.bindResource(Raised.class, raised);
            TransactionSynchronizationManager.registerSynchronization(raised);
        }

        static boolean here() {
            return find() != null;
        }

        static @Nullable Raised find() {
            return (Raised) TransactionSynchronizationManager.getResource(Raised.class);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Raised.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Raised.class, this);
        }

        @Override
        public void afterCommit() {
            known.learn(version);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Raised.class);
        }
    }
}
