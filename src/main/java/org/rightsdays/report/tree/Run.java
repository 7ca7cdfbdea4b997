package org.rightsdays.report.tree;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * A stretch of text for one reader.
 *
 * @param language BCP 47 tag where it isn't the reader's own, else null
 * @param direction {@code rtl} or {@code ltr}, with a language
 * @param figure id of the figure that it tells, else null
 * @param name the name that it tells, else null
 * @param quoted whether another document prints it so
 */
public record Run(
        String text,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String figure,
        @Nullable Name name,
        boolean quoted) {

    static Run plain(String text) {
        return new Run(text, null, null, null, null, false);
    }

    static Run of(Shown shown, @Nullable Name name) {
        return new Run(
                shown.text(),
                shown.fallback() ? shown.language() : null,
                shown.fallback() ? shown.direction() : null,
                null,
                name,
                false);
    }

    static Run figure(String text, String id) {
        return new Run(text, null, null, id, null, false);
    }

    static Run quoted(String text) {
        return new Run(text, null, null, null, null, true);
    }
}
