package org.rightsdays.exchange.events;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language tags as others write them. */
final class Languages {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final int LONGEST = 35;

    private Languages() {}

    /** The tag in its usual spelling; {@link FoundEvent#UNSTATED} for what isn't one. */
    static String tag(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return FoundEvent.UNSTATED;
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build();
            boolean known = locale.getLanguage().length() == 3 || TWO_LETTERS.contains(locale.getLanguage());
            return known ? locale.toLanguageTag() : FoundEvent.UNSTATED;
        } catch (IllformedLocaleException e) {
            return FoundEvent.UNSTATED;
        }
    }
}
