package org.rightsdays.exchange.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.platform.i18n.Words;

/**
 * An empty workbook to fill in: a sheet for each file with its header, a row of hints, an example and lists to choose
 * from. Hints and examples begin with a number sign, so an import leaves them out.
 */
public final class TemplateWorkbook {

    /** Rows below the header that offer lists to choose from. */
    private static final int ROWS_WITH_LISTS = 2_000;

    private static final String HEADER_FILL = "1F3A5F";
    private static final String HEADER_TEXT = "FFFFFF";
    private static final String REMARK_TEXT = "595959";
    private static final String TEXT_FORMAT = "@";
    private static final int NARROW = 16;
    private static final int WIDE = 32;
    private static final int GUIDE_WIDTH = 110;

    private final Words words;
    private final List<Sheet> sheets;
    private final Map<Sheet, List<Map<String, String>>> rows;
    private final Meaning meaning;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    /** Of a whole edition. */
    public TemplateWorkbook(Words words) {
        this(words, Sheets.ALL);
    }

    /** Of some of its files; without the edition itself. */
    public TemplateWorkbook(Words words, List<Sheet> sheets) {
        this(words, sheets, Map.of());
    }

    /** Of some files that hold something already. */
    public TemplateWorkbook(Words words, List<Sheet> sheets, Map<Sheet, List<Map<String, String>>> rows) {
        this.words = words;
        this.sheets = sheets;
        this.rows = rows;
        this.meaning = new Meaning(words);
    }

    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Rightsdays", "1.0")) {
            writeGuide(workbook.newWorksheet("guide"));
            Worksheet edition = isWhole() ? workbook.newWorksheet(EditionColumns.KEYS.name()) : null;
            List<Worksheet> written = sheets.stream()
                    .map(sheet -> workbook.newWorksheet(sheet.name()))
                    .toList();
            Worksheet choices = workbook.newWorksheet("lists");
            if (edition != null) {
                writeEdition(edition, choices);
            }
            for (int i = 0; i < written.size(); i++) {
                writeSheet(written.get(i), sheets.get(i), choices);
            }
        }
    }

    private boolean isWhole() {
        return sheets.equals(Sheets.ALL);
    }

    private void writeGuide(Worksheet guide) {
        guide.width(0, GUIDE_WIDTH);
        guide.value(0, 0, words.say(rows.isEmpty() ? "exchange.template.title" : "exchange.template.reports-title"));
        guide.style(0, 0).bold().fontSize(14).set();
        List<String> lines = guide();
        for (int i = 0; i < lines.size(); i++) {
            guide.value(i + 2, 0, lines.get(i));
            guide.style(i + 2, 0).wrapText(true).set();
        }
        if (words.language().direction().equals("rtl")) {
            guide.rightToLeft();
        }
    }

    private List<String> guide() {
        if (!rows.isEmpty()) {
            return List.of(
                    words.say("exchange.template.reports-steps"),
                    words.say("exchange.template.remark"),
                    words.say("exchange.template.reports-lists"),
                    words.say("exchange.template.reports-zero"),
                    words.say("exchange.template.reports-check"));
        }
        return List.of(
                words.say(isWhole() ? "exchange.template.steps" : "exchange.template.desk-steps"),
                words.say("exchange.template.remark"),
                words.say("exchange.template.translations"),
                words.say(isWhole() ? "exchange.template.pictures" : "exchange.template.desk-pictures"),
                words.say(isWhole() ? "exchange.template.check" : "exchange.template.desk-check"));
    }

    private void writeEdition(Worksheet sheet, Worksheet choices) {
        header(sheet, List.of("key", "value"));
        sheet.width(0, WIDE);
        sheet.width(1, WIDE);
        List<Column<?>> keys = EditionColumns.KEYS.columns();
        for (int i = 0; i < keys.size(); i++) {
            Column<?> key = keys.get(i);
            int row = i + 1;
            sheet.value(row, 0, key.name());
            sheet.style(row, 1).format(TEXT_FORMAT).set();
            sheet.comment(row, 0, hint(EditionColumns.KEYS, key));
            if (!key.type().choices().isEmpty()) {
                sheet.range(row, 1, row, 1)
                        .validateWithList(list(choices, key.type().choices()));
            }
        }
        sheet.freezePane(0, 1);
    }

    private void writeSheet(Worksheet sheet, Sheet columns, Worksheet choices) {
        header(sheet, columns.names());
        for (int c = 0; c < columns.columns().size(); c++) {
            Column<?> column = columns.columns().get(c);
            String mark = c == 0 ? "# " : "";
            sheet.width(c, column.type().key().equals("paragraphs") ? WIDE : NARROW);
            sheet.style(c).format(TEXT_FORMAT).set();
            sheet.value(1, c, mark + hint(columns, column));
            sheet.style(1, c)
                    .italic()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fontColor(REMARK_TEXT)
                    .set();
            if (rows.isEmpty()) {
                String example = c == 0 ? "# " + words.say("exchange.template.example") + ": " : "";
                sheet.value(2, c, example + Examples.of(column));
                sheet.style(2, c).italic().fontColor(REMARK_TEXT).set();
            }
            if (!column.type().choices().isEmpty() && !column.type().several()) {
                sheet.range(rows.isEmpty() ? 3 : 2, c, ROWS_WITH_LISTS, c)
                        .validateWithList(list(choices, column.type().choices()));
            }
        }
        List<Map<String, String>> filled = rows.getOrDefault(columns, List.of());
        for (int r = 0; r < filled.size(); r++) {
            for (int c = 0; c < columns.columns().size(); c++) {
                String text =
                        filled.get(r).getOrDefault(columns.columns().get(c).name(), "");
                if (!text.isEmpty()) {
                    sheet.value(r + 2, c, text);
                }
            }
        }
        sheet.freezePane(1, 1);
    }

    private static void header(Worksheet sheet, List<String> names) {
        for (int c = 0; c < names.size(); c++) {
            sheet.value(0, c, names.get(c));
            sheet.style(0, c)
                    .bold()
                    .fillColor(HEADER_FILL)
                    .fontColor(HEADER_TEXT)
                    .set();
        }
    }

    private String hint(Sheet sheet, Column<?> column) {
        String what = meaning.of(sheet, column);
        String hint = column.required() ? words.say("exchange.template.required", "meaning", what) : what;
        return hint + "\n" + meaning.format(column);
    }

    /** The cells that hold a list to choose from, written once however many columns use it. */
    private Range list(Worksheet choices, List<String> values) {
        Integer column = lists.get(values);
        if (column == null) {
            column = lists.size();
            lists.put(values, column);
            for (int r = 0; r < values.size(); r++) {
                choices.value(r, column, values.get(r));
            }
        }
        return choices.range(0, column, values.size() - 1, column);
    }
}
