package org.rightsdays.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Header;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.tables.Row;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.exchange.tables.Table.Rows;
import org.rightsdays.exchange.tables.Unreadable;

/** Goes through the rows of one table; a table that can't be read on is told and ends there. */
final class TableReader {

    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final Run run;
    private final ImportProgress.Step step;

    TableReader(Run run, ImportProgress.Step step) {
        this.run = run;
        this.step = step;
    }

    /** Hands out each row of a sheet that is there; remarks are left out. */
    void forEach(Sheet sheet, Consumer<Entry> each) {
        Table table = run.table(sheet);
        if (table == null) {
            return;
        }
        Reading reading = run.reading(table);
        long count = 0;
        try (Rows rows = table.open()) {
            Optional<Header> header = header(sheet, rows, reading);
            while (header.isPresent() && rows.hasNext()) {
                Row row = rows.next();
                if (!row.isRemark()) {
                    each.accept(new Entry(row, header.get(), reading));
                    count++;
                }
                if (count % ROWS_BETWEEN_REPORTS == 0) {
                    run.progress().at(step, table.file(), count);
                }
            }
        } catch (Unreadable unreadable) {
            tell(reading, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(table.file() + " can't be read", e);
        }
        run.progress().at(step, table.file(), count);
    }

    private static Optional<Header> header(Sheet sheet, Rows rows, Reading reading) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isRemark()) {
                return Header.read(sheet, row, reading);
            }
        }
        reading.error("empty-file", new Place(reading.file(), 0, null), null, Map.of());
        return Optional.empty();
    }

    static void tell(Reading reading, Unreadable unreadable) {
        var place = new Place(reading.file(), unreadable.row(), null);
        reading.error(unreadable.code(), place, null, unreadable.arguments());
    }
}
