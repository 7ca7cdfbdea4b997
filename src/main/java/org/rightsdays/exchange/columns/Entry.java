package org.rightsdays.exchange.columns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.tables.Cell;
import org.rightsdays.exchange.tables.Row;
import org.rightsdays.platform.i18n.LocalizedText;

/** One row of a known sheet. Whatever is wrong with a cell is told when the cell is read. */
public record Entry(Row row, Header header, Reading reading) {

    /** Whether the file has the column at all; where it doesn't, it says nothing about it. */
    public boolean has(Column<?> column) {
        return header.has(column);
    }

    /** The names in the header, translations with their language. */
    public Set<String> names() {
        return header.names();
    }

    /** The value of a cell; null when it is empty or wrong. */
    public <T> @Nullable T get(Column<T> column) {
        Cell cell = header.cell(row, column);
        if (cell.isEmpty()) {
            if (column.required()) {
                error("required", column, null, Map.of());
            }
            return null;
        }
        return read(column, column.name(), cell);
    }

    /** The value of a cell; where the file lacks the column, what was known before. */
    public <T> @Nullable T getOr(Column<T> column, @Nullable T before) {
        return has(column) ? get(column) : before;
    }

    private <T> @Nullable T read(Column<T> column, String name, Cell cell) {
        try {
            return column.type().read(cell, reading.numerals());
        } catch (Wrong wrong) {
            reading.error(wrong.code(), place(name), cell.text(), wrong.arguments());
            return null;
        }
    }

    /** What the cell holds, as it is written. */
    public String written(Column<?> column) {
        return header.cell(row, column).text();
    }

    /** A text with its translations; null when it is empty or wrong. */
    public @Nullable LocalizedText text(Column<String> column) {
        String original = get(column);
        String language = language(column);
        LocalizedText text = original == null ? null : LocalizedText.of(language, original);
        for (var translation : header.translations(column).entrySet()) {
            Cell cell = row.cell(translation.getValue());
            if (!cell.isEmpty()) {
                String name = column.name() + "@" + translation.getKey();
                text = with(text, translation.getKey(), read(column, name, cell), name);
            }
        }
        return text;
    }

    /** A text with its translations; those that the file has no column for stay as they were before. */
    public @Nullable LocalizedText textOr(Column<String> column, @Nullable LocalizedText before) {
        if (!has(column)) {
            return before;
        }
        LocalizedText text = text(column);
        if (text == null || before == null) {
            return text;
        }
        for (var earlier : before.texts().entrySet()) {
            boolean spokenOf = text.texts().containsKey(earlier.getKey())
                    || earlier.getKey().equals(before.original())
                    || header.translations(column).containsKey(earlier.getKey());
            text = spokenOf ? text : text.with(earlier.getKey(), earlier.getValue());
        }
        return text;
    }

    private @Nullable LocalizedText with(
            @Nullable LocalizedText text, String tag, @Nullable String translated, String name) {
        if (translated == null) {
            return text;
        }
        if (text == null) {
            reading.error("translation-alone", place(name), translated, Map.of("language", language()));
            return null;
        }
        if (tag.equals(text.original())) {
            reading.error("translation-same", place(name), translated, Map.of("language", tag));
            return text;
        }
        return text.with(tag, translated);
    }

    /**
     * Reads every cell, so that all that is wrong is told, and gives the rest as it can stand in a draft, by column and
     * translation. Nothing is missing in a draft.
     */
    public SequencedMap<String, String> typed(Sheet sheet) {
        var values = new LinkedHashMap<String, String>();
        for (Column<?> column : sheet.columns()) {
            Cell cell = header.cell(row, column);
            boolean told = column.equals(Sheet.Shared.LANGUAGE); // when the shape is checked
            Object value = cell.isEmpty() ? null : told ? language() : read(column, column.name(), cell);
            if (value != null) {
                values.put(column.name(), typed(value, cell));
            }
            for (var translation : header.translations(column).entrySet()) {
                Cell other = row.cell(translation.getValue());
                String name = column.name() + "@" + translation.getKey();
                Object translated = other.isEmpty() ? null : read(column, name, other);
                if (translated != null && translation.getKey().equals(language()) && value != null) {
                    reading.error("translation-same", place(name), other.text(), Map.of("language", language()));
                } else if (translated != null) {
                    values.put(name, typed(translated, other));
                }
            }
        }
        return values;
    }

    private static String typed(Object value, Cell cell) {
        return switch (value) {
            case Double degrees -> new BigDecimal(degrees.toString()).toPlainString();
            case String text -> text;
            case java.time.temporal.TemporalAccessor moment -> moment.toString();
            case Number number -> number.toString();
            default -> cell.text().replaceAll("\\s*\\|\\s*", "|");
        };
    }

    /** The language of one text: its own where the row names one, else that of the row. */
    private String language(Column<?> column) {
        Cell own = header.ownLanguage(row, column);
        if (own.isEmpty()) {
            return language();
        }
        try {
            return Sheet.Shared.LANGUAGE.type().read(own, null);
        } catch (Wrong wrong) {
            reading.error(wrong.code(), place(column.name() + "@"), own.text(), wrong.arguments());
            return language();
        }
    }

    /** The language of the row's texts. */
    public String language() {
        Cell cell = header.cell(row, Sheet.Shared.LANGUAGE);
        if (cell.isEmpty()) {
            return reading.language();
        }
        try {
            return Sheet.Shared.LANGUAGE.type().read(cell, null);
        } catch (Wrong _) {
            return reading.language(); // told when the column itself is read
        }
    }

    /** Reads every cell, so that all that is wrong is told, and gives what the row holds as text by column. */
    public SequencedMap<String, String> all(Sheet sheet) {
        var values = new LinkedHashMap<String, String>();
        for (Column<?> column : sheet.columns()) {
            Object value = get(column);
            if (value != null) {
                values.put(column.name(), plain(value, column));
            }
            for (var translation : header.translations(column).entrySet()) {
                Cell cell = row.cell(translation.getValue());
                String name = column.name() + "@" + translation.getKey();
                Object translated = cell.isEmpty() ? null : read(column, name, cell);
                if (translated != null) {
                    values.put(name, translated.toString());
                }
            }
        }
        return values;
    }

    private String plain(Object value, Column<?> column) {
        return switch (value) {
            case Enum<?> _ -> written(column);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Tells of a wrong language, and of cells that stand under no name. */
    public void checkShape() {
        if (has(Sheet.Shared.LANGUAGE)) {
            get(Sheet.Shared.LANGUAGE);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty() && !header.covers(i)) {
                reading.error(
                        "no-header",
                        new Place(reading.file(), row.number(), null),
                        row.cell(i).text(),
                        Map.of());
            }
        }
    }

    public void error(String code, Column<?> column, @Nullable String value, Map<String, String> arguments) {
        reading.error(code, place(column.name()), value, arguments);
    }

    public void warning(String code, Column<?> column, @Nullable String value, Map<String, String> arguments) {
        reading.warning(code, place(column.name()), value, arguments);
    }

    private Place place(String column) {
        return new Place(reading.file(), row.number(), column);
    }
}
