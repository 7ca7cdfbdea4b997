package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.programme.submissions.Brought;

/** The row of one contribution, with those of other files that add to it, as the answers of a draft. */
final class DraftRows {

    /** Columns that say something about the row, not about the contribution. */
    private static final Set<String> OF_THE_ROW =
            Set.of("id", "host", "contribution", "language", "version", "state", "state_note");

    private static final Map<String, String> OTHER_NAMES =
            Map.of("kinds", "formats", "time_zone", "zone", "file", "picture");

    private final Entry row;
    private final Map<String, String> cells;
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final Map<String, List<String>> keys = new TreeMap<>();
    private boolean wrong;

    DraftRows(Entry row) {
        this.row = row;
        this.cells = row.typed(ContributionColumns.SHEET);
        for (Column<?> column : ContributionColumns.SHEET.columns()) {
            if (!OF_THE_ROW.contains(column.name())) {
                take(column);
            }
        }
        if (!cells.getOrDefault("language", "").isEmpty()) {
            spoken.add("language");
        }
    }

    /** The question that a column answers. */
    static String question(String column) {
        return OTHER_NAMES.getOrDefault(column, column.replace('_', '-'));
    }

    /** Empty where it is missing or wrong. */
    String id() {
        return cells.getOrDefault("id", "");
    }

    Entry row() {
        return row;
    }

    String cell(Column<?> column) {
        return cells.getOrDefault(column.name(), "");
    }

    boolean isWrong() {
        return wrong;
    }

    void markWrong() {
        wrong = true;
    }

    private void take(Column<?> column) {
        if (!row.has(column)) {
            return;
        }
        String name = column.name();
        switch (name) {
            case "languages" -> pairs(name, "language", "modality", "spoken");
            case "partners" -> pairs(name, "organisation", "role", "partner");
            default -> put(column, cells, "", spoken, row);
        }
    }

    /** {@code fi|sv:interpreted}. */
    private void pairs(String group, String left, String right, String usual) {
        spoken.add(group + "." + left);
        spoken.add(group + "." + right);
        for (String pair : cells.getOrDefault(group, "").split("\\|")) {
            String[] two = pair.split(":", 2);
            if (!two[0].isBlank()) {
                String key = next(group);
                values.put(group + "." + key + "." + left, two[0].strip());
                values.put(group + "." + key + "." + right, two.length < 2 ? usual : two[1].strip());
            }
        }
    }

    private String next(String group) {
        List<String> known = keys.computeIfAbsent(group, _ -> new ArrayList<>());
        known.add("r" + (known.size() + 1));
        return known.getLast();
    }

    /** One field and its translations; {@code start} is the row of a group that it stands in. */
    private void put(Column<?> column, Map<String, String> from, String start, Set<String> tells, Entry entry) {
        String question = question(column.name());
        String group = start.isEmpty() ? "" : start.substring(0, start.indexOf('.') + 1);
        from.forEach((name, value) -> {
            int at = name.indexOf('@');
            if ((at < 0 ? name : name.substring(0, at)).equals(column.name()) && !value.equals("not-stated")) {
                String language = at < 0 ? entry.language() : name.substring(at + 1);
                values.put(start + question + (column.translatable() ? "@" + language : ""), value);
            }
        });
        if (!group.isEmpty()) {
            tells.add(group + question);
        } else if (column.translatable()) {
            tells.add(question + "@" + entry.language());
            entry.names().stream()
                    .filter(name -> name.startsWith(column.name() + "@"))
                    .forEach(name -> tells.add(question + name.substring(name.indexOf('@'))));
        } else {
            tells.add(question);
        }
    }

    /** Adds a row of another file; the id in it, where it has one, is its key. */
    void add(Sheet sheet, Entry detail, Map<String, String> told) {
        String key = told.containsKey("id") ? told.get("id") : next(sheet.name());
        if (told.containsKey("id")) {
            keys.computeIfAbsent(sheet.name(), _ -> new ArrayList<>()).add(key);
        }
        for (Column<?> column : sheet.columns()) {
            if (!OF_THE_ROW.contains(column.name()) && detail.has(column)) {
                put(column, told, sheet.name() + "." + key + ".", spoken, detail);
            }
        }
    }

    boolean has(String group, String key) {
        return keys.getOrDefault(group, List.of()).contains(key);
    }

    boolean tellsOf(String group) {
        return keys.containsKey(group);
    }

    Brought brought() {
        keys.forEach((group, rows) -> values.put(group, String.join("|", rows)));
        String version = cells.getOrDefault("version", "");
        Integer from = version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
        Brought brought = Brought.of(id(), row.language(), values, spoken, from);
        return cells.containsKey("language") ? brought : brought.supposing(row.language());
    }
}
