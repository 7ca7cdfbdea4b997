package org.rightsdays.impact.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** A binary workbook of the years before 2007, which is what LinkedIn still exports. It is small, so it is read whole. */
final class OldWorkbook {

    private OldWorkbook() {}

    static List<Sheet> sheets(Path file) throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (var files = new POIFSFileSystem(file.toFile(), true);
                var book = open(files)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                sheets.add(sheet(book.getSheetAt(i)));
            }
        } catch (EncryptedDocumentException e) {
            throw new ExportRefused("password");
        } catch (ExportRefused refused) {
            throw refused;
        } catch (RuntimeException | IOException e) {
            throw new ExportRefused("broken-workbook", Map.of("file", String.valueOf(file.getFileName())));
        }
        return sheets;
    }

    /** A newer workbook with a password is wrapped into the old format too. */
    private static HSSFWorkbook open(POIFSFileSystem files) throws IOException {
        if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new ExportRefused("password");
        }
        return new HSSFWorkbook(files);
    }

    private static Sheet sheet(HSSFSheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (int number = 0; number <= sheet.getLastRowNum(); number++) {
            rows.add(cells(sheet.getRow(number)));
        }
        return new HeldSheet(sheet.getSheetName(), rows);
    }

    private static List<String> cells(@Nullable Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : java.math.BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
