package org.rightsdays.exchange.columns;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Finding.Severity;
import org.rightsdays.exchange.findings.Findings;

/**
 * The reading of one file.
 *
 * @param file what a person calls it
 * @param language of texts whose row names none
 * @param numerals how numbers with separators are written, where that is declared
 */
public record Reading(
        String file, String language, @Nullable Numerals numerals, Findings findings) {

    private static final int SHOWN_VALUE = 80;

    public void error(String code, Place place, @Nullable String value, Map<String, String> arguments) {
        findings.add(new Finding(Severity.ERROR, code, place, shortened(value), arguments));
    }

    public void warning(String code, Place place, @Nullable String value, Map<String, String> arguments) {
        findings.add(new Finding(Severity.WARNING, code, place, shortened(value), arguments));
    }

    /** What can be shown of a value: bounded, on one line, and with what hides or turns text round made visible. */
    private static @Nullable String shortened(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String start = value.codePointCount(0, value.length()) > SHOWN_VALUE
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN_VALUE)) + "…"
                : value;
        return start.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
