package org.rightsdays.programme.submissions;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;

/**
 * One question of the form.
 *
 * @param name as in the names of fields; of a group, the part after the row
 * @param longest letters that an answer may have
 * @param translated whether it is asked for each language that the entry is written in
 * @param vocabulary whose constants can be chosen; null where the answer is written
 */
public record Question(
        String name,
        Form form,
        int longest,
        boolean required,
        boolean translated,
        @Nullable Class<? extends Enum<?>> vocabulary) {

    /** How it is answered. */
    public enum Form {
        LINE,
        PARAGRAPHS,
        ONE_OF,
        SOME_OF,
        DAY,
        TIME,
        ADDRESS,
        DEGREES,
        LANGUAGE,
        ORGANISATION,
        PART,
        PLACE,
        PICTURE
    }

    static Question line(String name, int longest) {
        return new Question(name, Form.LINE, longest, false, false, null);
    }

    static Question paragraphs(String name, int longest) {
        return new Question(name, Form.PARAGRAPHS, longest, false, false, null);
    }

    static Question of(String name, Form form) {
        return new Question(name, form, 2_000, false, false, null);
    }

    static Question oneOf(String name, Class<? extends Enum<?>> vocabulary) {
        return new Question(name, Form.ONE_OF, 100, false, false, vocabulary);
    }

    static Question someOf(String name, Class<? extends Enum<?>> vocabulary) {
        return new Question(name, Form.SOME_OF, 2_000, false, false, vocabulary);
    }

    Question must() {
        return new Question(name, form, longest, true, translated, vocabulary);
    }

    Question inLanguages() {
        return new Question(name, form, longest, required, true, vocabulary);
    }

    /** What can be chosen, in the order of the vocabulary. */
    public List<Choice> choices(Words words) {
        return vocabulary == null
                ? List.of()
                : Arrays.stream(vocabulary.getEnumConstants())
                        .map(constant -> new Choice(Spelling.of(constant), words.name(constant)))
                        .toList();
    }

    /** A value and how it reads. */
    public record Choice(String value, String label) {}
}
