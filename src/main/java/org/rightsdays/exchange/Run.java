package org.rightsdays.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.Numerals;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;

/**
 * One import under way.
 *
 * @param language of texts whose row names none
 * @param tables by name, known ones alone
 */
record Run(
        Source source,
        Map<String, Table> tables,
        EditionId edition,
        String language,
        @Nullable Numerals numerals,
        Findings findings,
        ImportProgress progress) {

    @Nullable
    Table table(Sheet sheet) {
        return tables.get(sheet.name());
    }

    /** The name of a sheet's file, also where it is missing. */
    String file(Sheet sheet) {
        Table table = table(sheet);
        return table == null ? sheet.name() : table.file();
    }

    Reading reading(Table table) {
        return new Reading(table.file(), language, numerals, findings);
    }

    /** The same, collecting what is found elsewhere. */
    Run collectingIn(Findings other) {
        return new Run(source, tables, edition, language, numerals, other, progress);
    }
}
