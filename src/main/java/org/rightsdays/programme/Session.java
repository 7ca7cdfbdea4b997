package org.rightsdays.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * One time at which a contribution happens.
 *
 * @param firstDay local day at the place
 * @param lastDay the same day, or the last of a longer run
 * @param start local time; null for whole days
 * @param end local time on the last day; null where it is not stated
 * @param zone IANA zone of the local days and times
 * @param part key of the part it belongs to; null for the whole contribution
 * @param place key of its place; null where none is stated
 */
public record Session(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        ZoneId zone,
        @Nullable LocalizedText title,
        @Nullable String part,
        @Nullable String place) {

    /** The instant it begins, where a time is stated. */
    public Optional<ZonedDateTime> starts() {
        return Optional.ofNullable(start).map(time -> firstDay.atTime(time).atZone(zone));
    }

    /** The instant it ends, where a time is stated. */
    public Optional<ZonedDateTime> ends() {
        return Optional.ofNullable(end).map(time -> lastDay.atTime(time).atZone(zone));
    }
}
