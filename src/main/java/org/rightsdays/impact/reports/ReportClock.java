package org.rightsdays.impact.reports;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every hour whether reports are to be asked for. */
@Component
@ConditionalOnWebApplication
class ReportClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportClock.class);
    private static final Duration ROUND = Duration.ofHours(1);

    private final AskingForReports asking;
    private final Semaphore end = new Semaphore(0);
    private volatile @Nullable Thread thread;

    ReportClock(AskingForReports asking) {
        this.asking = asking;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("reports").start(this::workForEver);
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
                asking.ask();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Reports are asked for in the next round", e);
            }
        }
    }
}
