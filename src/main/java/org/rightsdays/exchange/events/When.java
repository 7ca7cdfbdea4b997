package org.rightsdays.exchange.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time at which an event happens, as people read it on the spot.
 *
 * @param start null for whole days
 * @param zone null for the time of the host, whatever its zone
 */
public record When(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable ZoneId zone) {

    /** Whole days; an end before the start is not believed. */
    static When days(LocalDate first, @Nullable LocalDate last) {
        return new When(first, last == null || last.isBefore(first) ? first : last, null, null, null);
    }

    /** To the minute; an end that is not after the start is not believed. */
    static When between(LocalDateTime start, @Nullable LocalDateTime end, @Nullable ZoneId zone) {
        LocalDateTime from = start.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime to = end == null ? null : end.truncatedTo(ChronoUnit.MINUTES);
        if (to == null || !to.isAfter(from)) {
            return new When(from.toLocalDate(), from.toLocalDate(), from.toLocalTime(), null, zone);
        }
        return new When(from.toLocalDate(), to.toLocalDate(), from.toLocalTime(), to.toLocalTime(), zone);
    }

    /** Whether any of it lies between two days, these included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !lastDay.isBefore(first) && !firstDay.isAfter(last);
    }
}
