package org.rightsdays.exchange.events;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.FoundEvent.Remark;

/**
 * The times of one calendar, each as people read it on the spot. What is told as an instant is told again in the zone
 * of the calendar or, where that names none, of the host.
 */
final class CalendarTimes {

    private final TimezoneInfo zones;
    private final @Nullable ZoneId calendar;
    private final @Nullable ZoneId host;

    CalendarTimes(ICalendar calendar, Frame frame) {
        this.zones = calendar.getTimezoneInfo();
        RawProperty named = calendar.getExperimentalProperty("X-WR-TIMEZONE");
        this.calendar = named == null ? null : Zones.named(named.getValue());
        this.host = frame.host();
    }

    /**
     * A local time.
     *
     * @param zone null for the time of the host
     * @param remark what had to be supposed
     */
    record Moment(
            LocalDateTime local,
            boolean wholeDay,
            @Nullable ZoneId zone,
            @Nullable Remark remark) {}

    /** Empty for a time that there is not. */
    Optional<Moment> of(@Nullable ICalDate date, ICalProperty property) {
        DateTimeComponents raw = date == null ? null : date.getRawComponents();
        if (date == null || raw == null) {
            return Optional.empty();
        }
        try {
            boolean wholeDay = !date.hasTime();
            LocalDateTime local = LocalDateTime.of(
                    raw.getYear(),
                    raw.getMonth(),
                    raw.getDate(),
                    wholeDay ? 0 : raw.getHour(),
                    wholeDay ? 0 : raw.getMinute(),
                    wholeDay ? 0 : Math.min(59, raw.getSecond()));
            return Optional.of(wholeDay ? new Moment(local, true, null, null) : timed(local, raw.isUtc(), property));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Moment timed(LocalDateTime local, boolean universal, ICalProperty property) {
        if (universal) {
            return atHome(local.toInstant(ZoneOffset.UTC));
        }
        TimezoneAssignment assigned = zones.getTimezone(property);
        String written = property.getParameters().getTimezoneId();
        if (assigned == null && written == null) {
            return new Moment(local, false, isOfPlace(calendar) ? calendar : null, null);
        }
        ZoneId named = names(assigned, written)
                .map(Zones::named)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return Zones.isUniversal(named)
                    ? atHome(local.atZone(named).toInstant())
                    : new Moment(local, false, named, null);
        }
        String name = names(assigned, written).findFirst().orElse("?");
        if (assigned != null && assigned.getComponent() != null) {
            LocalDateTime moved = Zones.moved(local, assigned.getTimeZone(), home());
            return new Moment(moved, false, home(), new Remark("event-own-zone", Map.of("zone", name)));
        }
        return new Moment(local, false, null, new Remark("event-unknown-zone", Map.of("zone", name)));
    }

    private static Stream<String> names(@Nullable TimezoneAssignment assigned, @Nullable String written) {
        if (assigned == null) {
            return Stream.ofNullable(written);
        }
        var component = assigned.getComponent();
        RawProperty location = component == null ? null : component.getExperimentalProperty("X-LIC-LOCATION");
        return Stream.of(
                        component == null || component.getTimezoneId() == null
                                ? null
                                : component.getTimezoneId().getValue(),
                        location == null ? null : location.getValue(),
                        assigned.getGlobalId(),
                        written)
                .filter(Objects::nonNull);
    }

    private Moment atHome(java.time.Instant instant) {
        return new Moment(LocalDateTime.ofInstant(instant, home()), false, home(), null);
    }

    /** The zone in which instants are told. */
    ZoneId home() {
        if (calendar != null && isOfPlace(calendar)) {
            return calendar;
        }
        return host == null ? ZoneId.of("UTC") : host;
    }

    private static boolean isOfPlace(@Nullable ZoneId zone) {
        return zone != null && !Zones.isUniversal(zone);
    }
}
