package org.rightsdays.exchange.tables;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet shows it, 1 for the header
 */
public record Row(long number, List<Cell> cells) {

    /** The cell of a column by its position, empty beyond the end. */
    public Cell cell(int position) {
        return position < cells.size() ? cells.get(position) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** Whether it is a remark for whoever fills in the file: its first cell begins with a number sign. */
    public boolean isRemark() {
        return !cells.isEmpty() && cells.getFirst().text().startsWith("#");
    }
}
