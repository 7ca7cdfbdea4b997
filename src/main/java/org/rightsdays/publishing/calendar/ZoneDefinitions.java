package org.rightsdays.publishing.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rightsdays.programme.Session;

/**
 * A VTIMEZONE for each zone that the events of a calendar use, from the rules that Java ships: every change of the
 * clocks from the last before the first event to the last event, so that no reader has to know the zone.
 */
final class ZoneDefinitions {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final SortedMap<String, Span> spans = new TreeMap<>();

    private record Span(Instant first, Instant last) {}

    void add(Session session) {
        session.starts().ifPresent(start -> {
            Instant last = session.ends().orElse(start).toInstant();
            spans.merge(
                    session.zone().getId(),
                    new Span(start.toInstant(), last),
                    (one, other) -> new Span(min(one.first(), other.first()), max(one.last(), other.last())));
        });
    }

    void write(CalendarWriter calendar) {
        spans.forEach((zone, span) -> {
            calendar.begin("VTIMEZONE").value("TZID", zone);
            observances(ZoneId.of(zone).getRules(), span).forEach(observance -> observance.write(calendar));
            calendar.end("VTIMEZONE");
        });
    }

    private static List<Observance> observances(ZoneRules rules, Span span) {
        var observances = new ArrayList<Observance>();
        Instant end = span.last().plus(Duration.ofDays(366));
        ZoneOffsetTransition next = rules.previousTransition(span.first().plusNanos(1));
        if (next == null) {
            ZoneOffset offset = rules.getOffset(span.first());
            observances.add(new Observance(
                    LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, rules.isDaylightSavings(span.first())));
            next = rules.nextTransition(span.first());
        }
        while (next != null && !next.getInstant().isAfter(end)) {
            observances.add(new Observance(
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter(),
                    rules.isDaylightSavings(next.getInstant())));
            next = rules.nextTransition(next.getInstant());
        }
        return observances;
    }

    private static Instant min(Instant one, Instant other) {
        return Comparator.<Instant>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return Comparator.<Instant>naturalOrder().compare(one, other) >= 0 ? one : other;
    }

    /** From when on, in the time that was valid before, which offset holds. */
    private record Observance(LocalDateTime from, ZoneOffset before, ZoneOffset after, boolean summer) {

        void write(CalendarWriter calendar) {
            String component = summer ? "DAYLIGHT" : "STANDARD";
            calendar.begin(component)
                    .value("DTSTART", from.format(LOCAL))
                    .value("TZOFFSETFROM", offset(before))
                    .value("TZOFFSETTO", offset(after))
                    .value("TZNAME", after.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + after.getId())
                    .end(component);
        }

        private static String offset(ZoneOffset offset) {
            int seconds = Math.abs(offset.getTotalSeconds());
            String text =
                    "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
            return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
        }
    }
}
