package org.rightsdays.publishing.feeds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rightsdays.programme.Programme;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.Visit;

/**
 * Every match as a table, written as it is read, whatever its length. It begins with a byte order mark, because
 * spreadsheet programs else misread its letters; a cell that they would run as a formula begins with an apostrophe.
 */
final class CsvFeed {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvFeed() {}

    static void write(Programme programme, Visit visit, ProgrammeQuery query, OutputStream target) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(CsvColumn.ALL.stream().map(CsvColumn::name));
        try {
            programme.forEach(visit.edition().id(), query.filter(), contribution -> {
                var row = new CsvColumn.Row(contribution, visit.edition(), visit.to());
                try {
                    printer.printRecord(CsvColumn.ALL.stream().map(column -> harmless(column.text(row))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException("The reader went away", e);
        }
        printer.flush();
    }

    static String harmless(String cell) {
        String text = cell.replace("\u0000", "");
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
