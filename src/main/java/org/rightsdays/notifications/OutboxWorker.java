package org.rightsdays.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends mails as soon as they are committed, and looks for others' every half minute. */
@Component
@ConditionalOnWebApplication
class OutboxWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final Delivery delivery;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxWorker(OutboxStore store, MailForm form, Mailing mailing, TransactionTemplate transactions, Clock clock) {
        this.delivery = new Delivery(store, form, mailing, transactions, clock);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(MailQueued fact) {
        news.release();
    }

    /** Opens nothing: the first look is half a minute away, unless a mail is written before. */
    @Override
    public void start() {
        thread = Thread.ofVirtual().name("outbox").start(this::workForEver);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            // Not interrupted: that would cut its connections in the middle of a mail.
            delivery.stop();
            news.release();
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void workForEver() {
        while (isRunning()) {
            try {
                boolean told = news.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                if (told) {
                    news.drainPermits();
                }
                delivery.sendDue();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("The outbox is looked after in the next round", e);
            }
        }
    }

    /** A mail under way ends first, so that it is not sent again by the next start. */
    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
