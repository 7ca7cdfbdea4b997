package org.rightsdays.exchange.tables;

import java.util.regex.Pattern;

/**
 * Cells of CSV files that spreadsheet programs would run: they begin with an apostrophe, which says that the rest is
 * text, and are read without it.
 */
public final class PlainCells {

    private static final Pattern RUN = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠'].*");
    private static final Pattern MARKED = Pattern.compile("(?s)'[=+\\-@\\t\\r\\n＝＋－＠'].*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private PlainCells() {}

    /** A text as it can stand in a file. */
    public static String written(String text) {
        return RUN.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** What was meant by what stands in a file. */
    static String read(String cell) {
        return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
