package org.rightsdays.publishing.linkeddata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.rightsdays.editions.Edition;
import org.rightsdays.programme.Session;

/** When something begins and ends: with its offset where a time is stated, else as a day. */
record DescribedTime(String start, String end) {

    private static final Comparator<Session> BY_START = Comparator.comparing(Session::firstDay)
            .thenComparing(
                    session -> session.starts().map(ZonedDateTime::toLocalTime).orElse(LocalTime.MIN));
    private static final Comparator<Session> BY_END = Comparator.comparing(Session::lastDay)
            .thenComparing(
                    session -> session.ends().map(ZonedDateTime::toLocalTime).orElse(LocalTime.MIN));

    static DescribedTime of(Session session) {
        return of(List.of(session));
    }

    /** From the first to the last of one or more sessions. */
    static DescribedTime of(List<Session> sessions) {
        Session first = sessions.stream().min(BY_START).orElseThrow();
        Session last = sessions.stream().max(BY_END).orElseThrow();
        return new DescribedTime(
                first.starts().map(DescribedTime::text).orElse(text(first.firstDay())),
                last.ends().map(DescribedTime::text).orElse(text(last.lastDay())));
    }

    static DescribedTime of(Edition edition) {
        return new DescribedTime(
                text(edition.days().firstDay()), text(edition.days().lastDay()));
    }

    private static String text(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
