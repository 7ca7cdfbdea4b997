package org.rightsdays.exchange.columns;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.exchange.tables.Cell;
import org.rightsdays.exchange.tables.Row;

/** The first row of a table: where each column and each translation stands. */
public final class Header {

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> translations = new HashMap<>();

    private Header() {}

    /** The header of a sheet, or empty when a column is missing without which no row can be read. */
    public static Optional<Header> read(Sheet sheet, Row row, Reading reading) {
        var header = new Header();
        for (int i = 0; i < row.cells().size(); i++) {
            header.place(sheet, row, i, reading);
        }
        boolean whole = true;
        for (Column<?> column : sheet.columns()) {
            if (column.required() && !header.positions.containsKey(column.name())) {
                reading.error("missing-column", new Place(reading.file(), row.number(), column.name()), null, Map.of());
                whole = false;
            }
        }
        return whole ? Optional.of(header) : Optional.empty();
    }

    private void place(Sheet sheet, Row row, int position, Reading reading) {
        Cell cell = row.cell(position);
        if (cell.isEmpty()) {
            return; // told by a row that has something there
        }
        String name = cell.text();
        int at = name.indexOf('@');
        Optional<Column<?>> column = sheet.column(at < 0 ? name : name.substring(0, at));
        boolean known = column.isPresent() && (at < 0 || column.get().translatable());
        var place = new Place(reading.file(), row.number(), shortened(name));
        if (!known) {
            String code = column.isPresent() ? "not-translatable" : "unknown-column";
            reading.error(code, place, name, Map.of("nearest", Nearest.of(name, sheet.names())));
        } else if (positions.putIfAbsent(name, position) != null) {
            reading.error("duplicate-column", place, name, Map.of());
        } else if (at >= 0 && at < name.length() - 1) {
            try {
                String tag = Tags.read(name.substring(at + 1));
                translations
                        .computeIfAbsent(column.get().name(), _ -> new TreeMap<>())
                        .put(tag, position);
            } catch (Wrong wrong) {
                reading.error(wrong.code(), place, name.substring(at + 1), wrong.arguments());
            }
        }
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(positions.keySet());
    }

    boolean has(Column<?> column) {
        return positions.containsKey(column.name());
    }

    Cell cell(Row row, Column<?> column) {
        Integer position = positions.get(column.name());
        return position == null ? Cell.EMPTY : row.cell(position);
    }

    /** The cell that names the language of a column's text, where that is another than the row's: {@code title@}. */
    Cell ownLanguage(Row row, Column<?> column) {
        Integer position = positions.get(column.name() + "@");
        return position == null ? Cell.EMPTY : row.cell(position);
    }

    /** Language tag to position of the translations of a column. */
    SortedMap<String, Integer> translations(Column<?> column) {
        return translations.getOrDefault(column.name(), Collections.emptySortedMap());
    }

    /** Whether a cell stands under a name. */
    boolean covers(int position) {
        return positions.containsValue(position);
    }
}
