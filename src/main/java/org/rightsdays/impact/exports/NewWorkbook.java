package org.rightsdays.impact.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A workbook in XLSX, read row by row. */
final class NewWorkbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private NewWorkbook() {}

    static List<Sheet> sheets(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                var book = new ReadableWorkbook(bytes, WITH_FORMATS)) {
            return book.getSheets()
                    .map(sheet -> (Sheet) new Lazy(file, sheet.getName(), sheet.getIndex()))
                    .toList();
        } catch (RuntimeException e) {
            throw new ExportRefused("broken-workbook", Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    private record Lazy(Path file, String name, int index) implements Sheet {

        @Override
        public void read(RowReader reader) throws IOException {
            try (InputStream bytes = Files.newInputStream(file);
                    var book = new ReadableWorkbook(bytes, WITH_FORMATS)) {
                var sheet = book.getSheet(index).orElseThrow();
                try (var rows = sheet.openStream()) {
                    for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                        Row row = each.next();
                        if (!reader.row(row.getRowNum(), cells(row))) {
                            return;
                        }
                    }
                }
            }
        }

        private static List<String> cells(Row row) {
            var cells = new ArrayList<String>(row.getCellCount());
            for (int column = 0; column < row.getCellCount(); column++) {
                Optional<Cell> cell = row.getOptionalCell(column);
                cells.add(cell.map(Lazy::text).orElse(""));
            }
            return cells;
        }

        private static String text(Cell cell) {
            if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
                return cell.asDate().toLocalDate().toString();
            }
            return cell.getType() == CellType.NUMBER
                    ? cell.asNumber().stripTrailingZeros().toPlainString()
                    : cell.getText();
        }

        private static boolean isDay(@Nullable String format) {
            return format != null && format.contains("yy");
        }
    }
}
