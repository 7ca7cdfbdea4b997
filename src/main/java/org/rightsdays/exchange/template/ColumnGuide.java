package org.rightsdays.exchange.template;

import java.util.List;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.platform.i18n.Words;

/** The columns as documentation, in Markdown. */
public final class ColumnGuide {

    private final Meaning meaning;

    public ColumnGuide(Words words) {
        this.meaning = new Meaning(words);
    }

    /** The same for some files alone. */
    public String markdown(List<Sheet> sheets) {
        var text = new StringBuilder();
        sheets.forEach(sheet -> add(text, sheet));
        return text.toString();
    }

    /** A chapter for each file, with a table of its columns. */
    public String markdown() {
        var text = new StringBuilder();
        add(text, EditionColumns.KEYS);
        Sheets.ALL.forEach(sheet -> add(text, sheet));
        return text.toString();
    }

    private void add(StringBuilder text, Sheet sheet) {
        boolean edition = sheet == EditionColumns.KEYS;
        text.append("\n### `")
                .append(edition ? "edition.json" : sheet.name() + ".csv")
                .append("`\n");
        text.append(meaning.of(sheet)).append("\n\n");
        text.append(edition ? "| key" : "| column").append(" | what it holds | how it is written |\n|---|---|---|\n");
        for (Column<?> column : sheet.columns()) {
            text.append("| `")
                    .append(column.name())
                    .append(column.translatable() ? "` `@` |" : "` |")
                    .append(column.required() ? " **needed.** " : " ")
                    .append(meaning.of(sheet, column))
                    .append(" | ")
                    .append(meaning.format(column).replace("|", "\\|"))
                    .append(" |\n");
        }
    }
}
