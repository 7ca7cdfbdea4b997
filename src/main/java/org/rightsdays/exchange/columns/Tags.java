package org.rightsdays.exchange.columns;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rightsdays.exchange.findings.Nearest;

/** Language tags by BCP 47. */
final class Tags {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Countries or old codes that stand where a language should. */
    private static final Map<String, String> MEANT = Map.of(
            "ua", "uk", "cz", "cs", "gr", "el", "jp", "ja", "cn", "zh", "dk", "da", "iw", "he", "br", "pt-BR", "us",
            "en-US", "gb", "en-GB");

    private Tags() {}

    static String read(String text) throws Wrong {
        String canonical = canonical(text);
        if (!canonical.equals(text)) {
            throw new Wrong("language", Map.of("nearest", canonical));
        }
        return text;
    }

    private static String canonical(String text) {
        String meant = MEANT.get(text.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return meant;
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            String language = locale.getLanguage();
            boolean known = language.length() == 3 || TWO_LETTERS.contains(language);
            return known && text.length() <= 35 ? locale.toLanguageTag() : byName(text);
        } catch (IllformedLocaleException _) {
            return byName(text);
        }
    }

    private static String byName(String text) {
        return TWO_LETTERS.stream()
                .filter(code -> Locale.of(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(text)
                        || Locale.of(code).getDisplayLanguage(Locale.of(code)).equalsIgnoreCase(text))
                .findFirst()
                .orElse(Nearest.NONE);
    }
}
