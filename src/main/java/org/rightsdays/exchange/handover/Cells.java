package org.rightsdays.exchange.handover;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.tables.PlainCells;
import org.rightsdays.platform.i18n.LocalizedText;

/** One row of a sheet, as the import reads it: a text in its own language, its translations beside it. */
final class Cells {

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final String language;

    private Cells(String language) {
        this.language = language;
        byName.put("language", language);
    }

    /** A row whose texts are in this language unless they say otherwise. */
    static Cells in(String language) {
        return new Cells(language);
    }

    Map<String, String> byName() {
        return byName;
    }

    /** Nothing for null: the import takes an empty cell as nothing known. */
    Cells set(Column<?> column, @Nullable Object value) {
        if (value != null) {
            byName.put(column.name(), cell(value));
        }
        return this;
    }

    Cells text(Column<String> column, @Nullable LocalizedText text) {
        if (text == null) {
            return this;
        }
        byName.put(column.name(), PlainCells.written(text.inOriginal()));
        if (!text.original().equals(language)) {
            byName.put(column.name() + "@", text.original());
        }
        text.texts().forEach((tag, words) -> {
            if (!tag.equals(text.original())) {
                byName.put(column.name() + "@" + tag, PlainCells.written(words));
            }
        });
        return this;
    }

    static String cell(Object value) {
        return switch (value) {
            case Enum<?> one -> word(one);
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean yes -> yes ? "yes" : "no";
            case Collection<?> some -> some.stream().map(Cells::cell).collect(Collectors.joining("|"));
            default -> PlainCells.written(value.toString());
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
