package org.rightsdays.exchange.events;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.CalendarTimes.Moment;
import org.rightsdays.exchange.events.FoundEvent.Remark;

/**
 * The times of an event that comes again and again, between two days. Rules are followed in local time, as RFC 5545
 * means them, and no further than a bounded number of steps.
 */
final class Series {

    /** As many sessions as an entry can have. */
    static final int MOST = 200;

    private static final int MOST_STEPS = 20_000;
    private static final TimeZone LOCAL = TimeZone.getTimeZone("UTC");
    private static final Set<Frequency> TOO_OFTEN = EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY);

    private final CalendarTimes times;
    private final Moment start;
    private final LocalDateTime from;
    private final LocalDateTime to;
    private final TreeSet<LocalDateTime> found = new TreeSet<>();
    private @Nullable Remark remark;

    /** Times that begin on a day from {@code first} to {@code last}. */
    Series(CalendarTimes times, Moment start, LocalDate first, LocalDate last) {
        this.times = times;
        this.start = start;
        this.from = first.atStartOfDay();
        this.to = last.atTime(LocalTime.MAX);
    }

    /** What was found; in order. */
    TreeSet<LocalDateTime> times() {
        return found;
    }

    /** What was not taken as it stands. */
    @Nullable
    Remark remark() {
        return remark;
    }

    static boolean isSeries(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    Series of(VEvent event) {
        add(start.local());
        Recurrence rule = event.getRecurrenceRule() == null
                ? null
                : event.getRecurrenceRule().getValue();
        if (rule != null) {
            follow(rule, found);
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            more.getDates().forEach(date -> times.of(date, more).ifPresent(moment -> add(moment.local())));
            more.getPeriods()
                    .forEach(period -> times.of(period.getStartDate(), more).ifPresent(moment -> add(moment.local())));
        }
        var without = new TreeSet<LocalDateTime>();
        event.getExceptionRules().stream()
                .map(exception -> exception.getValue())
                .filter(Objects::nonNull)
                .forEach(exception -> follow(exception, without));
        found.removeAll(without);
        event.getExceptionDates().forEach(this::leaveOut);
        return this;
    }

    private void add(LocalDateTime time) {
        if (isWithin(time)) {
            found.add(time);
        }
    }

    private boolean isWithin(LocalDateTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    private void leaveOut(ExceptionDates dates) {
        var days = new HashSet<LocalDate>();
        for (ICalDate date : dates.getValues()) {
            times.of(date, dates).ifPresent(moment -> {
                if (moment.wholeDay()) {
                    days.add(moment.local().toLocalDate());
                } else {
                    found.remove(moment.local());
                }
            });
        }
        found.removeIf(time -> days.contains(time.toLocalDate()));
    }

    /** One time that was moved or cancelled. */
    void leaveOut(LocalDateTime time) {
        found.remove(time);
    }

    private void follow(Recurrence rule, TreeSet<LocalDateTime> into) {
        Integer interval = rule.getInterval();
        if (rule.getFrequency() == null
                || TOO_OFTEN.contains(rule.getFrequency())
                || (interval != null && interval < 1)) {
            remark = new Remark("event-rule", Map.of());
            return;
        }
        try {
            step(bounded(rule), into);
        } catch (RuntimeException e) {
            // Rules that make no sense are told by the library in many ways.
            remark = new Remark("event-rule", Map.of());
        }
    }

    private void step(Recurrence rule, TreeSet<LocalDateTime> into) {
        var dates = rule.getDateIterator(date(start.local()), LOCAL);
        if (rule.getCount() == null && from.isAfter(start.local())) {
            dates.advanceTo(date(from));
        }
        for (int steps = 0; dates.hasNext(); steps++) {
            LocalDateTime time = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (time.isAfter(to)) {
                return;
            }
            if (steps > MOST_STEPS || into.size() >= MOST) {
                remark = new Remark("event-series-cut", Map.of("limit", Integer.toString(MOST)));
                return;
            }
            if (isWithin(time)) {
                into.add(time);
            }
        }
    }

    /** The rule with its end in local time. */
    private Recurrence bounded(Recurrence rule) {
        ICalDate until = rule.getUntil();
        if (until == null || until.getRawComponents() == null) {
            return rule;
        }
        var raw = until.getRawComponents();
        LocalDateTime local = LocalDateTime.of(
                LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()),
                until.hasTime()
                        ? LocalTime.of(raw.getHour(), raw.getMinute(), Math.min(59, raw.getSecond()))
                        : LocalTime.of(23, 59, 59));
        ZoneId zone = start.zone() == null ? times.home() : start.zone();
        boolean moves = until.hasTime() && raw.isUtc() && !start.wholeDay();
        LocalDateTime end = moves ? LocalDateTime.ofInstant(local.toInstant(ZoneOffset.UTC), zone) : local;
        return new Recurrence.Builder(rule).until(date(end)).build();
    }

    private static Date date(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }
}
