package org.rightsdays.moderation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reminds, every quarter of an hour. */
@Component
@ConditionalOnWebApplication
class CaseClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CaseClock.class);
    private static final Duration ROUND = Duration.ofMinutes(15);

    private final Reminders reminders;
    private final Semaphore end = new Semaphore(0);
    private volatile @Nullable Thread thread;

    CaseClock(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("cases").start(this::workForEver);
    }

    @Override
    public void stop() {
        thread = null;
        end.release();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void workForEver() {
        while (isRunning()) {
            try {
                if (end.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                reminders.send();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Cases are looked after in the next round", e);
            }
        }
    }
}
