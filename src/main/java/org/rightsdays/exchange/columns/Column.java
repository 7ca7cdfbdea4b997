package org.rightsdays.exchange.columns;

/**
 * One column of a sheet.
 *
 * @param name as in the header; {@code name@fr} beside it holds the French translation of a translatable one
 * @param required whether every row must have it
 */
public record Column<T>(String name, Type<T> type, boolean required, boolean translatable) {

    static <T> Column<T> optional(String name, Type<T> type) {
        return new Column<>(name, type, false, false);
    }

    static <T> Column<T> required(String name, Type<T> type) {
        return new Column<>(name, type, true, false);
    }

    Column<T> translated() {
        return new Column<>(name, type, required, true);
    }
}
