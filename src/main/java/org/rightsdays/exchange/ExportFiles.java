package org.rightsdays.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rightsdays.exchange.ExportTables.ExportTable;
import org.rightsdays.exchange.tables.PlainCells;

/** Tables as files: a workbook in which everything is text, or CSV in which no cell is run as a formula. */
final class ExportFiles {

    /** What a cell can hold (ECMA-376). */
    private static final int LONGEST_CELL = 32_767;

    private ExportFiles() {}

    static void workbook(List<ExportTable> tables, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Rightsdays", "1.0")) {
            for (ExportTable table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                for (int column = 0; column < table.header().size(); column++) {
                    sheet.value(0, column, table.header().get(column));
                    sheet.style(0, column).bold().set();
                    sheet.style(column).format("@").set();
                }
                for (int row = 0; row < table.rows().size(); row++) {
                    List<String> cells = table.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        write(sheet, row + 1, column, cells.get(column));
                    }
                }
                sheet.freezePane(1, 1);
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    /** UTF-8 with the mark that spreadsheet programs need. */
    static void archive(List<ExportTable> tables, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (ExportTable table : tables) {
                zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                writer.write('\uFEFF');
                var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
                csv.printRecord(table.header());
                for (List<String> row : table.rows()) {
                    csv.printRecord(row.stream().map(PlainCells::written).toList());
                }
                csv.flush();
                zip.closeEntry();
            }
        }
    }
}
