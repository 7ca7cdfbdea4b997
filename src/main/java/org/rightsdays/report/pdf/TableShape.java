package org.rightsdays.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.report.tree.Text;

/**
 * How a table is set: wide ones in small letters or turned, low ones on one page. One that is kept whole can leave as much of a
 * page empty as it is high, so what counts is its height, which is estimated from the lengths of its words.
 */
final class TableShape {

    private static final int MANY_COLUMNS = 6;
    private static final int MOST_COLUMNS = 8;
    private static final int LETTERS_OF_A_LINE = 100;
    private static final double LINE = 4.7;
    private static final double PADDING = 2.6;

    /** Less than a quarter of a page, in millimetres. */
    private static final double LOW = 55;

    /** So many rows at least stand on the last page of a table. */
    private static final int LAST = 3;

    private TableShape() {}

    /** A table of more columns than a page is wide, with fewer rows, is turned: its columns become rows. */
    static FigureTable turned(FigureTable table) {
        if (table.columns().size() <= MOST_COLUMNS
                || table.rows().size() >= table.columns().size()) {
            return table;
        }
        var columns = new ArrayList<Text>();
        columns.add(table.columns().getFirst());
        table.rows().forEach(row -> columns.add(row.head()));
        var rows = new ArrayList<Row>();
        for (int i = 1; i < table.columns().size(); i++) {
            int column = i - 1;
            rows.add(new Row(
                    table.columns().get(i),
                    table.rows().stream().map(row -> row.cells().get(column)).toList()));
        }
        return new FigureTable(table.key(), table.title(), columns, rows, table.note());
    }

    /** Classes of the style sheet. */
    static String of(FigureTable table, Telling telling) {
        String height = isLow(table, telling) ? "whole" : "long";
        return table.columns().size() > MANY_COLUMNS ? height + " wide" : height;
    }

    /** The rows in the parts that a page should not break: of a low table all, else the last few. */
    static List<List<Row>> parts(FigureTable table, Telling telling) {
        List<Row> rows = table.rows();
        int end = rows.size() - LAST;
        return end <= LAST || isLow(table, telling)
                ? List.of(rows)
                : List.of(rows.subList(0, end), rows.subList(end, rows.size()));
    }

    private static boolean isLow(FigureTable table, Telling telling) {
        int width = Math.max(1, LETTERS_OF_A_LINE / Math.max(1, table.columns().size()));
        double height = 0;
        for (Row row : table.rows()) {
            height += lines(row, width, telling) * LINE + PADDING;
            if (height > LOW) {
                return false;
            }
        }
        return true;
    }

    private static int lines(Row row, int width, Telling telling) {
        return Stream.concat(
                        Stream.of(telling.plain(row.head()).length()),
                        row.cells().stream().map(cell -> letters(cell, telling)))
                .mapToInt(letters -> 1 + letters / width)
                .max()
                .orElse(1);
    }

    private static int letters(Cell cell, Telling telling) {
        return cell.words() == null ? 0 : telling.plain(cell.words()).length();
    }
}
