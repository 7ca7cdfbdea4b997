package org.rightsdays.programme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;

/** Which of PostgreSQL's text search configurations knows the rules of a language. */
final class SearchLanguage {

    private static final Map<String, String> CONFIGURATIONS = Map.of(
            "ar", "arabic",
            "ca", "catalan",
            "de", "german",
            "en", "english",
            "es", "spanish",
            "fi", "finnish",
            "fr", "french",
            "nl", "dutch",
            "pt", "portuguese");

    private SearchLanguage() {}

    /** The configuration for a BCP 47 tag; null where only the words as such can be found. */
    static @Nullable String of(String tag) {
        int hyphen = tag.indexOf('-');
        return CONFIGURATIONS.get(hyphen < 0 ? tag : tag.substring(0, hyphen));
    }

    static String[] all() {
        return CONFIGURATIONS.values().stream().sorted().toArray(String[]::new);
    }

    /** A word that no text has, kept with texts of a language, so that its stop words can be passed over there. */
    static String marker(String configuration) {
        return "zzlanguage" + configuration;
    }

    /** A word that no text has, kept with all texts of an edition. */
    static String marker(EditionId edition) {
        return "zzedition" + edition.year();
    }
}
