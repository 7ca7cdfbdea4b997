package org.rightsdays.report.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it: UTF-8, comma, CRLF, one head. A text that a spreadsheet would run has an apostrophe first. */
final class CsvFile {

    private static final String RUN = "=+-@\t\r\n";

    private CsvFile() {}

    static byte[] of(DataTable table) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    table.columns().stream().map(DataTable.Column::name).toList());
            for (List<@Nullable String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    printer.print(cell(row.get(i), table.columns().get(i).type()));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A table can't be written to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable String value, DataTable.Type type) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return type == DataTable.Type.STRING && RUN.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
