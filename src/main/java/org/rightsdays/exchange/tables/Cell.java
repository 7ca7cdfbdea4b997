package org.rightsdays.exchange.tables;

/**
 * One cell.
 *
 * @param text what it holds, without spaces around it: text as typed; a number as plain digits with a point; a moment
 *     as an ISO date and time; a formula as its text
 */
public record Cell(String text, Kind kind) {

    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What a spreadsheet holds in a cell; a CSV file holds text alone. */
    public enum Kind {
        TEXT,
        /** A number shown as its digits. */
        NUMBER,
        /** A number shown in another way, such as a percentage or with thousands. */
        STYLED_NUMBER,
        MOMENT,
        FORMULA,
        /** Such as {@code #REF!}. */
        ERROR
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
