package org.rightsdays.editions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included, in the local time of whoever counts. */
public record Period(LocalDate firstDay, LocalDate lastDay) {

    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("The last day " + lastDay + " is before the first day " + firstDay);
        }
    }

    /** Number of days, first and last included. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
