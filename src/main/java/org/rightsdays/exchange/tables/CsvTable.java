package org.rightsdays.exchange.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file: RFC 4180 with comma or semicolon, as its header shows. */
record CsvTable(String name, Path path) implements Table {

    static final long LARGEST = 1L << 30;

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public Rows open() throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new Unreadable("too-large", 0, Map.of("limit", "1 GB"));
        }
        char separator;
        try (var text = text()) {
            separator = Separator.of(text);
        }
        var text = text();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        return new Records(
                text, CSVParser.builder().setReader(text).setFormat(format).get());
    }

    private StrictText text() throws IOException {
        return new StrictText(new BufferedInputStream(Files.newInputStream(path)));
    }

    private static final class Records implements Rows {

        private final StrictText text;
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private int width;
        private long number;
        private @Nullable Row next;

        Records(StrictText text, CSVParser parser) {
            this.text = text;
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && advance()) {
                var row = new Row(number, cells(records.next()));
                if (!row.isBlank()) {
                    checkWidth(row);
                    next = row;
                }
            }
            return next != null;
        }

        private boolean advance() {
            try {
                text.recordBegins();
                boolean more = records.hasNext();
                number++;
                return more;
            } catch (UncheckedIOException | IllegalStateException e) {
                throw new Unreadable("quotes", number + 1, Map.of());
            } catch (Unreadable e) {
                throw e.code().equals("quotes") ? new Unreadable("quotes", number + 1, Map.of()) : e;
            }
        }

        private void checkWidth(Row row) {
            int cells = row.cells().size();
            if (width == 0) {
                width = cells;
            } else if (cells != width && !row.isRemark()) {
                throw new Unreadable(
                        "width",
                        row.number(),
                        Map.of("cells", Integer.toString(cells), "columns", Integer.toString(width)));
            }
        }

        private static List<Cell> cells(CSVRecord record) {
            var cells = new ArrayList<Cell>(record.size());
            for (String value : record) {
                String text = CsvText.read(value.strip());
                cells.add(text.isEmpty() ? Cell.EMPTY : new Cell(text, Cell.Kind.TEXT));
            }
            return cells;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = java.util.Objects.requireNonNull(next);
            next = null;
            return row;
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
