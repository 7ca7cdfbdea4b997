package org.rightsdays.exchange.events;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.CalendarTimes.Moment;
import org.rightsdays.exchange.events.FoundEvent.Remark;

/** Puts the events of one calendar together: a series with what was moved, added and left out becomes one. */
final class CalendarEvents {

    private final CalendarTimes times;
    private final Frame frame;

    CalendarEvents(ICalendar calendar, Frame frame) {
        this.times = new CalendarTimes(calendar, frame);
        this.frame = frame;
    }

    static boolean isPrivate(List<VEvent> same) {
        return same.stream()
                .map(VEvent::getClassification)
                .filter(Objects::nonNull)
                .anyMatch(kind -> "PRIVATE".equalsIgnoreCase(kind.getValue())
                        || "CONFIDENTIAL".equalsIgnoreCase(kind.getValue()));
    }

    /** One event and its exceptions. */
    FoundEvent read(List<VEvent> same) {
        Optional<VEvent> main = same.stream()
                .filter(event -> event.getRecurrenceId() == null)
                .max(Comparator.comparingInt(CalendarEvents::sequence));
        List<VEvent> moved =
                same.stream().filter(event -> event.getRecurrenceId() != null).toList();
        VEvent event = main.orElse(same.getFirst());
        var remarks = new ArrayList<Remark>();
        List<When> found = main.isPresent() ? timesOf(event, moved, remarks) : timesOf(moved, remarks);
        return new EventText(event).found(found, remarks);
    }

    private static int sequence(VEvent event) {
        return event.getSequence() == null || event.getSequence().getValue() == null
                ? 0
                : event.getSequence().getValue();
    }

    private List<When> timesOf(VEvent event, List<VEvent> moved, List<Remark> remarks) {
        Optional<Span> span = span(event, remarks);
        if (span.isEmpty()) {
            remarks.add(new Remark("event-no-time", Map.of()));
            return List.of();
        }
        if (!Series.isSeries(event)) {
            return List.of(span.get().at(span.get().start().local()));
        }
        return series(event, span.get(), moved, remarks);
    }

    /** Outside the days of the edition the first time of a series stands for all of it, so that it is told as outside. */
    private List<When> series(VEvent event, Span span, List<VEvent> moved, List<Remark> remarks) {
        LocalDate first =
                frame.days().firstDay().minusDays(Math.min(31, span.length().toDays()));
        var series = new Series(times, span.start(), first, frame.days().lastDay()).of(event);
        Stream.ofNullable(series.remark()).forEach(remarks::add);
        for (VEvent one : moved) {
            RecurrenceId instead = one.getRecurrenceId();
            times.of(instead.getValue(), instead).ifPresent(moment -> series.leaveOut(inZone(moment, span)));
        }
        var found = new ArrayList<When>();
        series.times().stream().map(span::at).filter(frame::within).forEach(found::add);
        timesOf(moved.stream().filter(one -> !EventText.isCancelled(one)).toList(), remarks).stream()
                .filter(frame::within)
                .forEach(found::add);
        found.sort(Comparator.comparing(When::firstDay)
                .thenComparing(When::start, Comparator.nullsFirst(Comparator.naturalOrder())));
        return found.isEmpty()
                ? List.of(span.at(span.start().local()))
                : found.stream().limit(Series.MOST).toList();
    }

    private LocalDateTime inZone(Moment moment, Span span) {
        return moment.zone() == null || span.start().zone() == null || moment.wholeDay()
                ? moment.local()
                : moment.local()
                        .atZone(moment.zone())
                        .withZoneSameInstant(span.start().zone())
                        .toLocalDateTime();
    }

    private List<When> timesOf(List<VEvent> single, List<Remark> remarks) {
        return single.stream()
                .flatMap(event -> span(event, remarks).stream())
                .map(span -> span.at(span.start().local()))
                .toList();
    }

    /** When an event begins, and how long it lasts. */
    private record Span(Moment start, Duration length) {

        When at(LocalDateTime time) {
            return start.wholeDay()
                    ? When.days(
                            time.toLocalDate(), time.plus(length).toLocalDate().minusDays(length.isZero() ? 0 : 1))
                    : When.between(time, length.isZero() ? null : time.plus(length), start.zone());
        }
    }

    private Optional<Span> span(VEvent event, List<Remark> remarks) {
        DateStart begins = event.getDateStart();
        Optional<Moment> start = begins == null ? Optional.empty() : times.of(begins.getValue(), begins);
        start.map(Moment::remark).filter(remark -> !remarks.contains(remark)).ifPresent(remarks::add);
        return start.map(moment -> new Span(moment, length(event, moment)));
    }

    private Duration length(VEvent event, Moment start) {
        DateEnd ends = event.getDateEnd();
        Optional<Moment> end = ends == null ? Optional.empty() : times.of(ends.getValue(), ends);
        if (end.isPresent()) {
            LocalDateTime local = sameZone(end.get(), start);
            return local.isAfter(start.local()) ? Duration.between(start.local(), local) : Duration.ZERO;
        }
        biweekly.util.@Nullable Duration said =
                event.getDuration() == null ? null : event.getDuration().getValue();
        return said == null || said.isPrior() ? Duration.ZERO : Duration.ofMillis(said.toMillis());
    }

    private static LocalDateTime sameZone(Moment end, Moment start) {
        return end.zone() == null || start.zone() == null || end.zone().equals(start.zone())
                ? end.local()
                : end.local()
                        .atZone(end.zone())
                        .withZoneSameInstant(start.zone())
                        .toLocalDateTime();
    }
}
