package org.rightsdays.exchange.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rightsdays.exchange.findings.Nearest;

/** Countries by ISO 3166-1 alpha-2. */
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** Codes that are in use but aren't ISO 3166-1 alpha-2. */
    private static final Map<String, String> MEANT =
            Map.of("UK", "GB", "EL", "GR", "USA", "US", "ENG", "GB", "SCO", "GB");

    private Countries() {}

    static String read(String text) throws Wrong {
        if (!CODES.contains(text)) {
            throw new Wrong("country", Map.of("nearest", meant(text)));
        }
        return text;
    }

    private static String meant(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return upper;
        }
        String known = MEANT.get(upper);
        return known != null ? known : byName(text);
    }

    private static String byName(String text) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> isNamed(Locale.of("", code), text))
                .findFirst()
                .orElse(Nearest.NONE);
    }

    private static boolean isNamed(Locale country, String text) {
        return country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)
                || country.getISO3Country().equalsIgnoreCase(text);
    }
}
