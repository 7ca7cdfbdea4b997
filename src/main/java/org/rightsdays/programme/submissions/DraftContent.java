package org.rightsdays.programme.submissions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.rightsdays.programme.submissions.Questions.Group;

/**
 * What has been typed so far, field by field, right or wrong: nothing that was written is lost because it doesn't fit
 * yet. Several values of one field are joined by {@code |}.
 *
 * @param language BCP 47 tag of the language that the entry is written in first
 * @param values field to what is typed there, none blank; fields as told by {@link Questions}
 * @param outdated translated fields whose original has changed since
 */
public record DraftContent(String language, Map<String, String> values, Set<String> outdated) {

    private static final int MOST_VALUES = 4_000;
    private static final int MOST_LETTERS = 400_000;

    public DraftContent {
        values = Map.copyOf(values);
        outdated = Set.copyOf(outdated);
    }

    /** Nothing but its language. */
    public static DraftContent in(String language) {
        return new DraftContent(language, Map.of(), Set.of());
    }

    /**
     * Takes what a form sent: fields that nobody asks for are left out, so are spaces around a text and signs that
     * can't be seen. Longer texts than allowed are kept and told when they are submitted.
     */
    public static DraftContent of(String language, Map<String, String> typed) {
        var kept = new TreeMap<String, String>();
        int letters = 0;
        for (var entry : new TreeMap<>(typed).entrySet()) {
            String text = visible(entry.getValue()).strip();
            letters += text.length();
            boolean asked = !text.isEmpty() && Questions.field(entry.getKey()).isPresent();
            if (asked && kept.size() < MOST_VALUES && letters <= MOST_LETTERS) {
                kept.put(entry.getKey(), text);
            }
        }
        return new DraftContent(language, kept, Set.of());
    }

    /** What is typed in a field; empty where nothing is. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String value(Question question) {
        return value(question.name());
    }

    /** What is typed in the language that the entry is written in. */
    public String original(Question question) {
        return value(question.name() + "@" + language);
    }

    /** Several values of one field. */
    public List<String> several(String field) {
        String text = value(field);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** The rows of a group, in order. */
    public List<String> rows(Group group) {
        var rows = new LinkedHashSet<>(several(group.name()));
        values.keySet().stream()
                .filter(field -> field.startsWith(group.name() + "."))
                .map(field -> field.substring(
                        group.name().length() + 1,
                        field.indexOf('.', group.name().length() + 1)))
                .sorted()
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** Whether anything is typed in a row. */
    boolean hasRow(Group group, String row) {
        return values.keySet().stream().anyMatch(field -> field.startsWith(group.name() + "." + row + "."));
    }

    /** The languages that the entry is written in, its own first. */
    public List<String> languages() {
        var languages = new LinkedHashSet<String>();
        languages.add(language);
        languages.addAll(several(Questions.TRANSLATIONS.name()));
        values.keySet().stream()
                .filter(field -> field.indexOf('@') > 0)
                .map(field -> field.substring(field.indexOf('@') + 1))
                .sorted()
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    /** The same with other values in some fields; an empty value takes the field away. */
    public DraftContent with(Map<String, String> changed) {
        var all = new TreeMap<>(values);
        changed.forEach((field, value) -> {
            if (value.isBlank()) {
                all.remove(field);
            } else {
                all.put(field, value);
            }
        });
        return new DraftContent(language, all, outdated);
    }

    /** The same without any field that begins so; for a row or a language that is taken away. */
    public DraftContent without(Group group, String row) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.keySet().removeIf(field -> field.startsWith(group.name() + "." + row + "."));
        var rows = new ArrayList<>(rows(group));
        rows.remove(row);
        all.put(group.name(), String.join("|", rows));
        all.values().removeIf(String::isBlank);
        return new DraftContent(language, all, outdated);
    }

    public DraftContent withoutLanguage(String tag) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.keySet().removeIf(field -> field.endsWith("@" + tag));
        var rest = new ArrayList<>(several(Questions.TRANSLATIONS.name()));
        rest.remove(tag);
        all.put(Questions.TRANSLATIONS.name(), String.join("|", rest));
        all.values().removeIf(String::isBlank);
        var stillOutdated = new TreeSet<>(outdated);
        stillOutdated.removeIf(field -> field.endsWith("@" + tag));
        return new DraftContent(language, all, stillOutdated);
    }

    /** Marks the translations that were not touched when their original changed. */
    DraftContent after(DraftContent before, Set<String> declaredCurrent) {
        var marked = new TreeSet<String>();
        translations((field, original) -> {
            boolean sameText = value(field).equals(before.value(field));
            boolean sameOriginal = value(original).equals(before.value(original));
            if (sameText && !declaredCurrent.contains(field) && (!sameOriginal || before.outdated.contains(field))) {
                marked.add(field);
            }
        });
        return new DraftContent(language, values, marked);
    }

    /** Each translated field with that of its original. */
    private void translations(BiConsumer<String, String> each) {
        for (String name : values.keySet()) {
            int at = name.indexOf('@');
            if (at > 0 && !name.endsWith("@" + language)) {
                each.accept(name, name.substring(0, at + 1) + language);
            }
        }
    }

    private static String visible(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int[] points = normal.codePoints().filter(point -> !isHidden(point)).toArray();
        return new String(points, 0, points.length);
    }

    /** Control signs, those that turn text round, halves of a pair, and points that are no sign. */
    private static boolean isHidden(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean none = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
        return control || turning || none || point == 0xFEFF;
    }

    /** Several values as one. */
    public static String joined(String... values) {
        return String.join("|", Arrays.asList(values));
    }
}
