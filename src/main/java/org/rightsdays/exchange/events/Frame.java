package org.rightsdays.exchange.events;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Period;

/**
 * What events are read for.
 *
 * @param days of the edition: series are told for these alone
 * @param host zone of the host; null where it has none
 */
public record Frame(Period days, @Nullable ZoneId host) {

    /** How far from the days an event may lie and still belong to them. */
    private static final int NEAR = 31;

    LocalDate earliest() {
        return days.firstDay().minusDays(NEAR);
    }

    LocalDate latest() {
        return days.lastDay().plusDays(NEAR);
    }

    boolean near(When when) {
        return when.touches(earliest(), latest());
    }

    boolean within(When when) {
        return when.touches(days.firstDay(), days.lastDay());
    }
}
