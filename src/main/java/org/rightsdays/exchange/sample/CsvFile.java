package org.rightsdays.exchange.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file that is written row by row. */
final class CsvFile implements Closeable {

    private final List<String> columns;
    private final CSVPrinter printer;
    private final Map<String, String> cells = new HashMap<>();

    CsvFile(Path path, List<String> columns) throws IOException {
        this.columns = columns;
        BufferedWriter writer = Files.newBufferedWriter(path);
        this.printer =
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get().print(writer);
        printer.printRecord(columns);
    }

    /** Sets a cell of the row that is being made. */
    CsvFile set(String column, Object value) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException(column);
        }
        cells.put(column, value.toString());
        return this;
    }

    /** Writes the row and begins a new one. */
    void end() throws IOException {
        for (String column : columns) {
            printer.print(cells.getOrDefault(column, ""));
        }
        printer.println();
        cells.clear();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
