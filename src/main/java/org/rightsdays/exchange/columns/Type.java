package org.rightsdays.exchange.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.tables.Cell;

/**
 * What the cells of a column hold.
 *
 * @param key its description is the message {@code exchange.type.<key>}
 * @param choices the words to choose from; empty when any value of the type will do
 * @param several whether a cell may hold several, joined by a vertical bar
 */
public record Type<T>(String key, List<String> choices, boolean several, Parser<T> parser) {

    static <T> Type<T> of(String key, Parser<T> parser) {
        return new Type<>(key, List.of(), false, parser);
    }

    /** Reads a cell that isn't empty. */
    @FunctionalInterface
    interface Parser<T> {
        T read(Cell cell, @Nullable Numerals numerals) throws Wrong;
    }

    T read(Cell cell, @Nullable Numerals numerals) throws Wrong {
        return switch (cell.kind()) {
            case FORMULA -> throw new Wrong("formula");
            case ERROR -> throw new Wrong("error-cell");
            default -> parser.read(cell, numerals);
        };
    }
}
