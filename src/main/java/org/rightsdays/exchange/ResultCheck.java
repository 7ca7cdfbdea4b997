package org.rightsdays.exchange;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.ResultColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;

/** Checks what is told after the days, whose own module takes the rows over later. */
final class ResultCheck {

    private final Known known;

    ResultCheck(Known known) {
        this.known = known;
    }

    void check(TableReader reader) {
        for (Sheet sheet : Sheets.RESULTS) {
            reader.forEach(sheet, row -> check(sheet, row));
        }
    }

    private void check(Sheet sheet, Entry row) {
        row.checkShape();
        SequencedMap<String, String> values = row.all(sheet);
        String contribution = values.get(DetailColumns.CONTRIBUTION.name());
        if (contribution != null) {
            known.checkContribution(row, DetailColumns.CONTRIBUTION, contribution);
        }
        String part = values.get(ResultColumns.PART.name());
        if (part != null
                && contribution != null
                && !known.detailsOf(contribution).hasPart(part)) {
            row.error("reference-within", ResultColumns.PART, part, Map.of("file", "parts"));
        }
        List<Column<?>> columns = ResultColumns.KEYS.getOrDefault(sheet, List.of());
        String key = key(sheet, values);
        known.firstRow(sheet.name() + " " + key, row.row().number())
                .ifPresent(earlier ->
                        row.error("duplicate", columns.getLast(), key, Map.of("row", Long.toString(earlier))));
    }

    /** What tells a row from the others of its sheet. */
    static String key(Sheet sheet, Map<String, String> values) {
        return ResultColumns.KEYS.getOrDefault(sheet, List.of()).stream()
                .map(column -> values.getOrDefault(column.name(), ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
