package org.rightsdays.platform.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that a reader's browser asks for (RFC 9110, 12.5.4; lookup of RFC 4647, 3.4). */
public final class AcceptLanguage {

    private static final int LONGEST = 1000;

    private AcceptLanguage() {}

    /** The best of {@code offered} for the header; empty when it is absent, unreadable, or asks for none of them. */
    public static Optional<Language> best(@Nullable String header, List<Language> offered) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var wanted = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            String tag =
                    Locale.lookupTag(wanted, offered.stream().map(Language::tag).toList());
            return offered.stream()
                    .filter(language -> language.tag().equalsIgnoreCase(tag))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
