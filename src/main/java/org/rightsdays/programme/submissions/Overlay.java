package org.rightsdays.programme.submissions;

import static org.rightsdays.programme.submissions.Questions.TRANSLATIONS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rightsdays.programme.submissions.Questions.Group;
import org.rightsdays.programme.submissions.Questions.Section;

/**
 * A draft as it is when a source has had its say: fields that it tells of hold what it tells, all others what they held.
 * Rows keep their names where they say the same, so that nothing changes without need.
 */
final class Overlay {

    private final DraftContent current;
    private final Brought brought;
    private final SortedMap<String, String> values;

    private Overlay(DraftContent current, Brought brought) {
        this.current = current;
        this.brought = brought;
        this.values = new TreeMap<>(current.values());
    }

    static DraftContent of(DraftContent current, Brought brought) {
        var overlay = new Overlay(current, brought);
        overlay.fields();
        groups().filter(brought::speaks).forEach(overlay::rows);
        overlay.languages();
        String language = brought.speaks().test("language") ? brought.content().language() : current.language();
        return new DraftContent(language, overlay.values, current.outdated());
    }

    private static Stream<Group> groups() {
        return Arrays.stream(Section.values()).flatMap(section -> section.groups().stream());
    }

    private void fields() {
        values.keySet().removeIf(field -> isSingle(field) && brought.speaks().test(field));
        brought.content().values().forEach((field, value) -> {
            if (isSingle(field) && brought.speaks().test(field)) {
                values.put(field, value);
            }
        });
    }

    private static boolean isSingle(String field) {
        return field.indexOf('.') < 0
                && !field.equals(TRANSLATIONS.name())
                && Questions.group(field).isEmpty();
    }

    /** A row of a group: question, perhaps with a language, to what is typed. */
    private record Row(String key, Map<String, String> told) {}

    private void rows(Group group) {
        List<Row> wanted = rows(brought.content(), group);
        List<Row> present = rows(current, group);
        boolean keyed = isKeyed(group);
        if (told(wanted, keyed).equals(told(present, keyed))) {
            return;
        }
        values.keySet().removeIf(field -> field.startsWith(group.name() + ".") && tells(field));
        var keys = new ArrayList<String>();
        var free = new ArrayList<>(present.stream().map(Row::key).toList());
        for (Row row : wanted) {
            String key = key(group, row, wanted, present, free);
            keys.add(key);
            row.told().forEach((question, value) -> values.put(group.name() + "." + key + "." + question, value));
        }
        free.stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> values.keySet().removeIf(field -> field.startsWith(group.name() + "." + key + ".")));
        values.put(group.name(), String.join("|", keys));
        values.values().removeIf(String::isEmpty);
    }

    /** Parts and places are known by their keys; of other rows one that says the same keeps its name. */
    private String key(Group group, Row row, List<Row> wanted, List<Row> present, List<String> free) {
        if (isKeyed(group)) {
            return row.key();
        }
        var same = present.stream()
                .filter(one -> free.contains(one.key()) && one.told().equals(row.told()))
                .findFirst()
                .or(() -> present.stream()
                        .filter(one -> free.contains(one.key()))
                        .filter(one ->
                                wanted.stream().noneMatch(other -> other.told().equals(one.told())))
                        .findFirst());
        if (same.isPresent()) {
            free.remove(same.get().key());
            return same.get().key();
        }
        for (int number = 1; ; number++) {
            String key = "b" + number;
            if (values.keySet().stream().noneMatch(field -> field.startsWith(group.name() + "." + key + "."))
                    && !free.contains(key)) {
                return key;
            }
        }
    }

    private static boolean isKeyed(Group group) {
        return group.equals(Questions.PARTS) || group.equals(Questions.PLACES);
    }

    /** Only what the source tells of counts; rows that hold nothing of it aren't there. */
    private List<Row> rows(DraftContent content, Group group) {
        var rows = new ArrayList<Row>();
        for (String key : content.rows(group)) {
            String start = group.name() + "." + key + ".";
            var told = new TreeMap<String, String>();
            content.values().forEach((field, value) -> {
                if (field.startsWith(start) && tells(field)) {
                    told.put(field.substring(start.length()), value);
                }
            });
            if (!told.isEmpty()) {
                rows.add(new Row(key, told));
            }
        }
        return rows;
    }

    /** Parts and places that have other keys are others. */
    private static List<Object> told(List<Row> rows, boolean keyed) {
        return rows.stream().<Object>map(row -> keyed ? row : row.told()).toList();
    }

    /** {@code sessions.r1.title@fi} is asked about as {@code sessions.title}. */
    private boolean tells(String field) {
        int row = field.indexOf('.');
        int question = field.indexOf('.', row + 1);
        if (row < 0 || question < 0) {
            return false;
        }
        int language = field.indexOf('@', question);
        String name = language < 0 ? field.substring(question) : field.substring(question, language);
        return brought.speaks().test(field.substring(0, row) + name);
    }

    private void languages() {
        var languages = new LinkedHashSet<>(current.several(TRANSLATIONS.name()));
        values.keySet().stream()
                .filter(field -> field.indexOf('@') > 0)
                .map(field -> field.substring(field.indexOf('@') + 1))
                .sorted()
                .forEach(languages::add);
        languages.remove(current.language());
        if (!languages.isEmpty()) {
            values.put(TRANSLATIONS.name(), String.join("|", languages));
        }
    }
}
