package org.rightsdays.exchange.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;

/**
 * One thing to put right in an edition folder, or worth a look.
 *
 * @param code what is wrong; its words are the message {@code exchange.finding.<code>}
 * @param place where
 * @param value what stands there, shortened; null where no value is meant
 * @param arguments named arguments of the message
 */
public record Finding(
        Severity severity,
        String code,
        Place place,
        @Nullable String value,
        Map<String, String> arguments) {

    /** An error refuses the import, a warning doesn't. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * Where a finding is.
     *
     * @param file such as {@code contributions.csv}, or the name of a sheet; empty for the whole
     * @param row as the spreadsheet numbers it, 1 for the header; 0 for the whole file
     * @param column its name, or null for the whole row
     */
    public record Place(String file, long row, @Nullable String column) {}

    /** The whole sentence: place, what is wrong, and what would be right. */
    public String in(Words words) {
        String where = where(words);
        String message = message(words);
        return where.isEmpty() ? message : words.say("exchange.finding", "where", where, "message", message);
    }

    /** What is wrong and what would be right, without the place. */
    public String message(Words words) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add("value");
        all.add(value == null ? "" : value);
        new TreeMap<>(arguments).forEach((name, argument) -> {
            all.add(name);
            all.add(argument);
        });
        return words.say("exchange.finding." + code, all.toArray());
    }

    /** The place in words, empty for the whole. */
    public String where(Words words) {
        if (place.file().isEmpty()) {
            return "";
        }
        String row = Long.toString(place.row());
        String column = place.column();
        if (column == null) {
            return place.row() == 0 ? place.file() : words.say("exchange.where.row", "file", place.file(), "row", row);
        }
        return place.row() == 0
                ? words.say("exchange.where.key", "file", place.file(), "column", column)
                : words.say("exchange.where.cell", "file", place.file(), "row", row, "column", column);
    }
}
