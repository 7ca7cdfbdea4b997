package org.rightsdays.exchange.events;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes calendars as programs do. */
final class Calendars {

    private Calendars() {}

    static String event(String lines) {
        String uid = lines.contains("UID:") ? "" : "UID:" + lines.hashCode() + "\n";
        return raw(uid + (lines.contains("SUMMARY") ? "" : "SUMMARY:Something\n") + lines);
    }

    static String raw(String lines) {
        return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
    }

    static EventsRead read(String content, Frame frame) {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//City//Calendar//EN\n" + content + "END:VCALENDAR\n";
        return CalendarFile.read(
                text.lines().collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8), frame);
    }
}
