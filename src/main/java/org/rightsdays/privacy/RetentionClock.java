package org.rightsdays.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets each store delete, every hour, what it has kept for long enough. Opens nothing at start. */
@Component
@ConditionalOnWebApplication
class RetentionClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionClock.class);
    private static final Duration AFTER_START = Duration.ofMinutes(5);
    private static final Duration ROUND = Duration.ofHours(1);

    private final List<TimeLimited> stores;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Semaphore stopping = new Semaphore(0);
    private volatile @Nullable Thread thread;

    RetentionClock(List<TimeLimited> stores, TransactionTemplate transactions, Clock clock) {
        this.stores = stores;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One round. What one store cannot delete now stays until the next round and stops no other. */
    void forget() {
        for (TimeLimited store : stores) {
            try {
                transactions.executeWithoutResult(_ -> store.forget(clock.instant()));
            } catch (RuntimeException failure) {
                LOG.warn("What {} have kept for too long is deleted an hour later", store.limitedTables(), failure);
            }
        }
    }

    @Override
    public void start() {
        stopping.drainPermits();
        thread = Thread.ofVirtual().name("retention").start(this::workForEver);
    }

    @Override
    public void stop() {
        thread = null;
        stopping.release();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void workForEver() {
        try {
            boolean stopped = stopping.tryAcquire(AFTER_START.toMillis(), TimeUnit.MILLISECONDS);
            while (!stopped) {
                forget();
                stopped = stopping.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
