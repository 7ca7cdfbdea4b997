package org.rightsdays.exchange.handover;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rightsdays.exchange.columns.Sheet;

/**
 * The sheets of an edition folder. Rows come twice: the first time they tell which translations there are, so that the
 * header knows its columns; the second time they are written, and none is held.
 */
final class SheetFiles implements Closeable {

    private final Map<String, TreeSet<String>> more = new LinkedHashMap<>();
    private final Map<String, CSVPrinter> open = new HashMap<>();
    private final Map<String, List<String>> headers = new HashMap<>();
    private final Map<String, Path> parts = new LinkedHashMap<>();

    /** What takes rows, the first time or the second. */
    interface Rows {
        void add(Sheet sheet, Cells cells);
    }

    /** The first time. */
    void look(Sheet sheet, Cells cells) {
        var names = more.computeIfAbsent(sheet.name(), _ -> new TreeSet<>());
        cells.byName().keySet().stream().filter(name -> name.indexOf('@') > 0).forEach(names::add);
    }

    /** The second time. */
    void write(Sheet sheet, Cells cells) {
        try {
            CSVPrinter file = open.get(sheet.name());
            if (file == null) {
                file = begin(sheet);
            }
            for (String name : java.util.Objects.requireNonNull(headers.get(sheet.name()))) {
                file.print(cells.byName().getOrDefault(name, ""));
            }
            file.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip has one file open at a time, and details come between contributions: they wait beside. */
    private CSVPrinter begin(Sheet sheet) throws IOException {
        var header = new ArrayList<String>();
        for (String name : sheet.names()) {
            header.add(name);
            more.getOrDefault(sheet.name(), new TreeSet<>()).stream()
                    .filter(extra -> extra.startsWith(name + "@"))
                    .forEach(header::add);
        }
        var part = Files.createTempFile("export-", ".csv");
        parts.put(sheet.name(), part);
        var printer = new CSVPrinter(
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        open.put(sheet.name(), printer);
        headers.put(sheet.name(), header);
        printer.printRecord(header);
        return printer;
    }

    /** Brings what was written into the export. */
    void into(Target target, ExportProgress progress) throws IOException {
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            java.util.Objects.requireNonNull(open.get(part.getKey())).close();
            String file = part.getKey() + ".csv";
            progress.at(file);
            try (OutputStream out = target.file(file)) {
                Files.copy(part.getValue(), out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (CSVPrinter printer : open.values()) {
            printer.close();
        }
        for (Path part : parts.values()) {
            Files.deleteIfExists(part);
        }
    }
}
