package org.rightsdays.exchange.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.FoundEvent.Remark;

/** Days and times as pages write them, by ISO 8601 or nearly so. */
final class Points {

    private static final Pattern POINT = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ]\\s*(\\d{1,2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private final @Nullable ZoneId host;
    private final List<Remark> remarks;

    Points(@Nullable ZoneId host, List<Remark> remarks) {
        this.host = host;
        this.remarks = remarks;
    }

    private record Point(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset) {}

    /** Null where no day can be read. */
    @Nullable
    When between(String start, String end) {
        Point from = point(start);
        Point to = point(end);
        if (from == null) {
            return null;
        }
        LocalTime begins = from.time();
        if (begins == null) {
            return When.days(from.day(), to == null ? null : to.day());
        }
        LocalTime ends = to == null ? null : to.time();
        LocalDateTime local = local(from.day(), begins, from.offset());
        LocalDateTime until = to == null || ends == null ? null : local(to.day(), ends, to.offset());
        if (from.offset() == null) {
            return When.between(local, until, null);
        }
        if (!local.equals(from.day().atTime(begins))) {
            remarks.add(new Remark("event-offset", Map.of("given", start.strip(), "zone", home().getId())));
        }
        return When.between(local, until, home());
    }

    private ZoneId home() {
        return host == null ? ZoneId.of("UTC") : host;
    }

    /** As people read it in the zone of the host. */
    private LocalDateTime local(LocalDate day, LocalTime time, @Nullable ZoneOffset offset) {
        LocalDateTime written = day.atTime(time);
        return offset == null ? written : LocalDateTime.ofInstant(written.toInstant(offset), home());
    }

    private static @Nullable Point point(String text) {
        Matcher matcher = POINT.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            LocalTime time = matcher.group(4) == null
                    ? null
                    : LocalTime.of(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
            String offset = matcher.group(6);
            return new Point(
                    day, time, offset == null ? null : ZoneOffset.of(offset.toUpperCase(java.util.Locale.ROOT)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
