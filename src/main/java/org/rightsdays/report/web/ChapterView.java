package org.rightsdays.report.web;

import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * The connecting text of a chapter.
 *
 * @param text what stands in the field; null for nothing
 * @param words the text in all its languages; null while there is none
 */
public record ChapterView(
        EditionId edition,
        String chapter,
        @Nullable String text,
        @Nullable LocalizedText words,
        FormErrors errors) {

    /** The original, where the reader's language is another: what is to be translated. */
    public LocalizedText.@Nullable Shown original(String language) {
        return words == null || words.original().equals(language) ? null : words.in(words.original());
    }
}
