package org.rightsdays.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.programme.Contribution;

/** One report that tables tell of: what was answered before, and what the tables make of it. */
final class ReportTableRow {

    private final Contribution contribution;
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<Sheet, Integer> rows = new HashMap<>();

    ReportTableRow(Contribution contribution, Map<String, String> before) {
        this.contribution = contribution;
        this.before = new TreeMap<>();
        before.forEach((field, text) -> {
            if (!text.isBlank()) {
                this.before.put(field, plain(text));
            }
        });
        this.after = new TreeMap<>(this.before);
    }

    Contribution contribution() {
        return contribution;
    }

    Map<String, String> before() {
        return before;
    }

    Map<String, String> after() {
        return after;
    }

    boolean isChanged() {
        return !before.equals(after);
    }

    /** Takes out what a table tells in full, before its rows are read. */
    void empty(String beginning) {
        after.keySet().removeIf(field -> field.startsWith(beginning));
    }

    /** What a cell tells; an empty one tells that there is no answer. */
    void put(String field, @Nullable String text, Place place) {
        places.put(field, place);
        if (text == null || text.isBlank()) {
            after.remove(field);
        } else {
            after.put(field, text.strip());
        }
    }

    /** The same for a count or a range: one that is written in another way is no other answer. */
    void putNumber(String field, String text, Place place) {
        String was = before.getOrDefault(field, "");
        put(field, digits(was).equals(digits(text)) ? was : text, place);
    }

    private static String digits(String number) {
        var digits = new StringBuilder();
        number.replaceAll("[\\s\\u00A0\\u202F]", "").codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            digits.append(digit < 0 ? "-" : Integer.toString(digit));
        });
        return digits.toString();
    }

    /** As a spreadsheet gives it back. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    /** Where an answer was told; null for one that was there before. */
    @Nullable
    Place placeOf(String field) {
        return places.get(field);
    }

    /** The number of a row among those of its sheet, from 1. */
    int next(Sheet sheet) {
        return rows.merge(sheet, 1, Integer::sum);
    }

    /** Whether a row of a sheet is the first about something. */
    boolean isFirst(Sheet sheet, String key) {
        return keys.add(sheet.name() + " " + key);
    }
}
