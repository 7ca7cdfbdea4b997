package org.rightsdays.report.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the data: what its file, its CSVW metadata and its entry in the data package are made of.
 *
 * @param name of the file without its ending
 * @param key columns that tell its rows apart
 * @param rows cells in the order of the columns; null for what isn't stated
 */
record DataTable(String name, String title, List<Column> columns, List<String> key, List<List<@Nullable String>> rows) {

    /** Stands in a cell whose number is hidden so that nobody can be recognised. */
    static final String CONFIDENTIAL = "c";

    /**
     * A column.
     *
     * @param type a datatype that XML Schema, CSVW and Table Schema name alike
     */
    record Column(String name, Type type, String meaning) {

        static Column text(String name, String meaning) {
            return new Column(name, Type.STRING, meaning);
        }

        static Column number(String name, String meaning) {
            return new Column(name, Type.DECIMAL, meaning);
        }
    }

    enum Type {
        STRING("string", "string"),
        INTEGER("integer", "integer"),
        DECIMAL("decimal", "number"),
        DATE("date", "date"),
        DATETIME("datetime", "datetime"),
        BOOLEAN("boolean", "boolean");

        private final String inCsvw;
        private final String inTableSchema;

        Type(String inCsvw, String inTableSchema) {
            this.inCsvw = inCsvw;
            this.inTableSchema = inTableSchema;
        }

        String inCsvw() {
            return inCsvw;
        }

        String inTableSchema() {
            return inTableSchema;
        }
    }

    String file() {
        return name + ".csv";
    }
}
