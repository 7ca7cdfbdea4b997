package org.rightsdays.exchange.columns;

import java.util.List;
import java.util.Optional;

/**
 * One file of an edition folder, or one sheet of a workbook.
 *
 * @param name of the sheet; the file is called the same with {@code .csv}
 * @param language whether the rows may name the language that their texts were written in
 */
public record Sheet(String name, List<Column<?>> columns, boolean language) {

    static Sheet of(String name, Column<?>... columns) {
        var all = List.of(columns);
        return new Sheet(name, all, all.contains(Shared.LANGUAGE));
    }

    Optional<Column<?>> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** The names of its columns, without translations. */
    public List<String> names() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /** Columns that several sheets have. */
    static final class Shared {

        static final Column<String> LANGUAGE = Column.optional("language", Types.LANGUAGE);
        static final Column<String> CONTRIBUTION = Column.required("contribution", Types.SLUG_TYPE);

        private Shared() {}
    }
}
