package org.rightsdays.exchange.tables;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula is written with an apostrophe before it, which says that it is
 * text; when it comes back, the apostrophe is taken away again.
 */
public final class CsvText {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvText() {}

    public static String write(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String text) {
        return MARKED.matcher(text).matches() ? text.substring(1) : text;
    }
}
