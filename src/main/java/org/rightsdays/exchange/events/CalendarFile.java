package org.rightsdays.exchange.events;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.tables.Unreadable;

/** iCalendar (RFC 5545) as the calendars of this world write it: what can be understood is taken, the rest is told. */
public final class CalendarFile {

    /** Larger ones are archives, not programmes. */
    public static final int LARGEST = 5 << 20;

    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:");
    private static final Pattern END = Pattern.compile("(?im)^END:VCALENDAR\\s*$");
    private static final int MOST_PARTS = 20_000;
    private static final int START = 2_000;

    private CalendarFile() {}

    /** Whether a text begins as a calendar does. */
    public static boolean isOne(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, START), StandardCharsets.ISO_8859_1);
        return start.toUpperCase(java.util.Locale.ROOT).contains("BEGIN:VCALENDAR");
    }

    /** @throws Unreadable when it is no calendar, or too much of one */
    public static EventsRead read(byte[] content, Frame frame) {
        String text = checked(content);
        var found = new ArrayList<FoundEvent>();
        var remarks = new ArrayList<Remark>();
        int hidden = 0;
        for (ICalendar calendar : calendars(text)) {
            var reading = new CalendarEvents(calendar, frame);
            for (List<VEvent> same : byUid(calendar).values()) {
                if (CalendarEvents.isPrivate(same)) {
                    hidden++;
                } else {
                    found.add(reading.read(same));
                }
            }
        }
        if (hidden > 0) {
            remarks.add(new Remark("events-private", Map.of("count", Integer.toString(hidden))));
        }
        return EventsRead.of(found, frame, remarks);
    }

    private static String checked(byte[] content) {
        if (content.length > LARGEST) {
            throw new Unreadable("too-large", 0, Map.of("limit", (LARGEST >> 20) + " MB"));
        }
        if (!isOne(content)) {
            throw new Unreadable("not-calendar");
        }
        String text = decoded(content);
        if (!END.matcher(text).find()) {
            throw new Unreadable("calendar-cut");
        }
        if (BEGIN.matcher(text).results().limit(MOST_PARTS + 1L).count() > MOST_PARTS) {
            throw new Unreadable("too-many-events", 0, Map.of("limit", Integer.toString(MOST_PARTS)));
        }
        return text;
    }

    /** UTF-8, as it must be; else what old programs in Western Europe write. */
    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static List<ICalendar> calendars(String text) {
        try (var reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            return reader.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new Unreadable("not-calendar");
        }
    }

    /** The events of a calendar; those with one UID are one event and its exceptions. */
    private static Map<String, List<VEvent>> byUid(ICalendar calendar) {
        var groups = new LinkedHashMap<String, List<VEvent>>();
        int unnamed = 0;
        for (VEvent event : calendar.getEvents()) {
            String uid = event.getUid() == null || event.getUid().getValue() == null
                    ? ""
                    : event.getUid().getValue().strip();
            String key = uid.isEmpty() ? "unnamed " + unnamed++ : "uid " + uid;
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
        }
        return groups;
    }
}
