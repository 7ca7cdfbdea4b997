package org.rightsdays.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.PrintedColumns;
import org.rightsdays.exchange.columns.PrintedColumns.Claims;
import org.rightsdays.exchange.columns.PrintedColumns.Names;
import org.rightsdays.exchange.columns.ResultColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;

/** Checks what is told after the days, whose own module takes the rows over later. */
final class ResultCheck {

    /** Measures whose subject is a contribution. */
    private static final Set<String> OF_CONTRIBUTIONS =
            Set.of("figures-of-contribution", "partners-of-contribution", "with-children");

    /** The same as an empty cell. */
    private static final String NOT_STATED = "not-stated";

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
        checkReferences(row, values);
        if (sheet == ResultColumns.RESULTS) {
            checkRange(row, values.get(ResultColumns.VALUE.name()), values.get(ResultColumns.UPPER.name()));
        }
        List<Column<?>> columns = keys(sheet);
        String key = key(sheet, values);
        known.firstRow(sheet.name() + " " + key, row.row().number())
                .ifPresent(earlier ->
                        row.error("duplicate", columns.getLast(), key, Map.of("row", Long.toString(earlier))));
    }

    private static void checkRange(Entry row, @Nullable String low, @Nullable String high) {
        if (low != null && high != null && new BigDecimal(high).compareTo(new BigDecimal(low)) < 0) {
            row.error("range", ResultColumns.UPPER, high, Map.of("low", low));
        }
    }

    private void checkReferences(Entry row, SequencedMap<String, String> values) {
        if (values.containsKey(Names.ORGANISATIONS.name()) && row.has(Names.LIST)) {
            var named = row.get(Names.ORGANISATIONS);
            (named == null ? List.<String>of() : named)
                    .forEach(slug -> known.checkOrganisation(row, Names.ORGANISATIONS, slug));
        }
        String measure = values.get(Claims.MEASURE.name());
        String subject = values.get(Claims.SUBJECT.name());
        if (subject != null && measure != null && OF_CONTRIBUTIONS.contains(measure)) {
            known.checkContribution(row, Claims.SUBJECT, subject);
        }
    }

    private static List<Column<?>> keys(Sheet sheet) {
        return ResultColumns.KEYS.getOrDefault(sheet, PrintedColumns.KEYS.getOrDefault(sheet, List.of()));
    }

    /** What tells a row from the others of its sheet. */
    static String key(Sheet sheet, Map<String, String> values) {
        return keys(sheet).stream()
                .map(column -> values.getOrDefault(column.name(), ""))
                .filter(value -> !value.isEmpty() && !value.equals(NOT_STATED))
                .collect(Collectors.joining("/"));
    }
}
