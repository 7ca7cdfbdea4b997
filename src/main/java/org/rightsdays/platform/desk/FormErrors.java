package org.rightsdays.platform.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;

/**
 * What is wrong in a form, in the order in which it was found: told once above the form, with links to the fields,
 * and once beside each field. What was typed stays with the form.
 */
public final class FormErrors {

    /**
     * @param field name of the field, which is also the id of its element
     * @param key of the sentence that says what to do
     * @param arguments name, value, name, value
     */
    public record Wrong(String field, String key, List<Object> arguments) {

        public String text(Words words) {
            return words.say(key, arguments.toArray());
        }
    }

    private final List<Wrong> all = new ArrayList<>();

    /** No errors yet. */
    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String key, Object... namesAndValues) {
        all.add(new Wrong(field, key, List.of(namesAndValues)));
        return this;
    }

    /** Adds the error where the text is missing or blank. */
    public FormErrors require(@Nullable String text, String field, String key) {
        return text == null || text.isBlank() ? add(field, key) : this;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Wrong> all() {
        return List.copyOf(all);
    }

    /** What is wrong in a field; null for nothing. */
    public @Nullable String of(String field, Words words) {
        return find(field).map(wrong -> wrong.text(words)).orElse(null);
    }

    private Optional<Wrong> find(String field) {
        return all.stream().filter(wrong -> wrong.field().equals(field)).findFirst();
    }
}
