package org.rightsdays.impact.exports;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as the platforms write them: plain digits, groups of three with commas, or with a zero behind a point. */
final class Counts {

    private static final Pattern PLAIN = Pattern.compile("[-\u2212]?\\d{1,15}(\\.0+)?");
    private static final Pattern GROUPED = Pattern.compile("[-\u2212]?\\d{1,3}(,\\d{3}){1,4}");

    private Counts() {}

    /** Empty when the cell is no whole number; nothing is guessed from 1.5 or 1.500. */
    static OptionalLong read(String cell) {
        String text = cell.strip();
        if (GROUPED.matcher(text).matches()) {
            return OptionalLong.of(Long.parseLong(text.replace(",", "").replace('\u2212', '-')));
        }
        if (!PLAIN.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        int point = text.indexOf('.');
        return OptionalLong.of(Long.parseLong((point < 0 ? text : text.substring(0, point)).replace('\u2212', '-')));
    }
}
