package org.rightsdays.platform.storage;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** What this node knows of the content version: a number while it hears of every change, else nothing. */
@Component
class KnownVersion {

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private boolean hearing;
    private long version;
    private volatile OptionalLong known = OptionalLong.empty();

    OptionalLong get() {
        return known;
    }

    void onChange(LongConsumer listener) {
        listeners.add(listener);
    }

    /** From now on every change is heard; {@code now} was read after hearing began. */
    synchronized void hear(long now) {
        hearing = true;
        learn(now);
        known = OptionalLong.of(version);
    }

    /** Changes may be missed from now on. */
    synchronized void deafen() {
        hearing = false;
        known = OptionalLong.empty();
    }

    /** A version that has been committed; older ones than what is known change nothing. */
    synchronized void learn(long committed) {
        if (committed > version) {
            version = committed;
            if (hearing) {
                known = OptionalLong.of(version);
            }
            listeners.forEach(listener -> listener.accept(committed));
        }
    }
}
