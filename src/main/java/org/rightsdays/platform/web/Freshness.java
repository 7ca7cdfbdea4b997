package org.rightsdays.platform.web;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/**
 * Whether a page is still right: told by the version that this node hears of, else by asking the database; and by the
 * day, because pages tell what is over and what is to come.
 */
final class Freshness {

    private final Supplier<OptionalLong> heard;
    private final LongSupplier asked;
    private final Clock clock;
    private volatile boolean databaseIsAway;

    /**
     * @param heard the version now, without a query; empty while changes are not heard
     * @param asked the version now; throws a {@link DataAccessException} while the database is away
     */
    Freshness(Supplier<OptionalLong> heard, LongSupplier asked, Clock clock) {
        this.clock = clock;
        this.heard = heard;
        this.asked = asked;
    }

    enum Answer {
        FRESH,
        OUTDATED,
        /** Only the database knows: {@link #ask} on a thread that may wait. */
        ASK
    }

    /** Never waits. While the database is away nothing can change, so what was right stays right. */
    Answer of(RenderedPage page) {
        OptionalLong version = heard.get();
        if (version.isPresent()) {
            databaseIsAway = false;
            return page.isOf(version.getAsLong(), day()) ? Answer.FRESH : Answer.OUTDATED;
        }
        return databaseIsAway ? Answer.FRESH : Answer.ASK;
    }

    /** Today in UTC, as days since 1970. */
    long day() {
        return Math.floorDiv(clock.millis(), 86_400_000L);
    }

    /** The version now, by a query if need be; empty while the database is away. */
    OptionalLong ask() {
        OptionalLong version = heard.get();
        if (version.isPresent()) {
            databaseIsAway = false;
            return version;
        }
        if (databaseIsAway) {
            return version;
        }
        try {
            return OptionalLong.of(asked.getAsLong());
        } catch (DataAccessException e) {
            databaseIsAway = true;
            return OptionalLong.empty();
        }
    }
}
