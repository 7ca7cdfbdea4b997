package org.rightsdays.impact.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as the platforms write them. Which of the first two numbers is the month is known by platform, never guessed: all
 * that write digits and slashes put the month first.
 */
final class Days {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("uuuu-MM-dd"),
            format("MM/dd/uuuu"),
            format("M/d/uuuu"),
            format("EEE, MMM d, uuuu"),
            format("MMM d, uuuu"));

    private Days() {}

    /** The day of a cell; a time of day behind it is left out. */
    static Optional<LocalDate> read(String cell) {
        String text = cell.strip();
        int time = text.indexOf('T') == 10 ? 10 : timeAfterSpace(text);
        String day = time > 0 ? text.substring(0, time) : text;
        for (DateTimeFormatter format : FORMATS) {
            try {
                LocalDate read = LocalDate.parse(day, format);
                return read.getYear() >= 2000 && read.getYear() <= 2200 ? Optional.of(read) : Optional.empty();
            } catch (DateTimeException _) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    private static int timeAfterSpace(String text) {
        int space = text.indexOf(' ');
        return space > 0 && text.indexOf(':') > space && !text.contains(",") ? space : -1;
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
