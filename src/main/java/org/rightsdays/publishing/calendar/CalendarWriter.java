package org.rightsdays.publishing.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: escaped, free of control characters, folded at 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class CalendarWriter {

    private static final int LONGEST_LINE = 75;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);

    CalendarWriter begin(String component) {
        return line("BEGIN:" + component);
    }

    CalendarWriter end(String component) {
        return line("END:" + component);
    }

    /** A value that is written as it is, such as a date; parameters belong to the name. */
    CalendarWriter value(String name, String value) {
        return line(name + ":" + withoutControls(value));
    }

    /** A text, with what has a meaning in the format escaped. */
    CalendarWriter text(String name, String text) {
        return line(name + ":" + escaped(text));
    }

    /** A text with its language. */
    CalendarWriter text(String name, String language, String text) {
        return text(name + ";LANGUAGE=" + language, text);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    static String escaped(String text) {
        return withoutControls(text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
    }

    /** A parameter value; quotes can't stand in one at all. */
    static String quoted(String text) {
        return '"' + withoutControls(text.replace('\n', ' ')).replace('"', '\'') + '"';
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) && !isLoneSurrogate(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private CalendarWriter line(String line) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST_LINE;
        while (octets.length - from > room) {
            int to = from + room;
            while ((octets[to] & 0xC0) == 0x80) {
                to--;
            }
            bytes.write(octets, from, to - from);
            bytes.writeBytes(new byte[] {'\r', '\n', ' '});
            from = to;
            room = LONGEST_LINE - 1;
        }
        bytes.write(octets, from, octets.length - from);
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }
}
