package org.rightsdays.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.columns.LocalReportColumns.Attendance;
import org.rightsdays.exchange.columns.LocalReportColumns.Reports;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.programme.ContributionId;

/**
 * Reads tables of local reports. A table that isn't there says nothing, and neither does a column; a list that is there
 * tells all of a report that any table names, so what is in it no more is taken back. An empty cell is no answer, and
 * zero is one.
 */
final class ReportTableReading {

    /** More is a matter for several files. */
    private static final int MOST_ROWS = 20_000;

    /** Tables of which a report has any number of rows, none among them. */
    private static final Map<Sheet, List<String>> LISTS = Map.of(
            LocalReportColumns.Groups.SHEET, List.of("group-"),
            LocalReportColumns.Outputs.SHEET, List.of("out-"),
            LocalReportColumns.Publications.SHEET, List.of("pub-"),
            LocalReportColumns.Channels.SHEET, List.of("channel-"),
            LocalReportColumns.Statements.SHEET, List.of("quote"));

    private final Function<ContributionId, Optional<ReportTableRow>> open;
    private final Findings findings;
    private final Map<ContributionId, Optional<ReportTableRow>> reports = new LinkedHashMap<>();
    private final Map<Sheet, List<Entry>> rows = new LinkedHashMap<>();
    private int count;

    /**
     * @param open the report on a contribution, with what is answered; empty where the reader may not report on it
     */
    ReportTableReading(Function<ContributionId, Optional<ReportTableRow>> open, Findings findings) {
        this.open = open;
        this.findings = findings;
    }

    /** The reports that any table names, in the order in which they are named. */
    Collection<ReportTableRow> read(Path path, String language) throws IOException {
        try (Source source = Source.open(path)) {
            Map<String, Table> tables = tables(source);
            var run = new Run(source, tables, new EditionId(0), language, null, findings, ImportProgress.NONE);
            var reader = new TableReader(run, ImportProgress.Step.CHECKING);
            for (Sheet sheet : LocalReportColumns.ALL) {
                if (tables.containsKey(sheet.name())) {
                    rows.put(sheet, new ArrayList<>());
                    reader.forEach(sheet, row -> name(sheet, row));
                }
            }
        }
        List<ReportTableRow> found =
                reports.values().stream().flatMap(Optional::stream).toList();
        LISTS.forEach((sheet, beginnings) -> {
            if (rows.containsKey(sheet)) {
                found.forEach(report -> beginnings.forEach(report::empty));
            }
        });
        rows.forEach((sheet, entries) -> entries.forEach(row -> take(sheet, row)));
        return found;
    }

    private Map<String, Table> tables(Source source) {
        var tables = new HashMap<String, Table>();
        for (Table table : source.tables()) {
            if (LocalReportColumns.find(table.name()).isPresent()) {
                tables.put(table.name(), table);
            } else {
                findings.add(notOne(table.file()));
            }
        }
        if (tables.isEmpty()) {
            findings.add(DeskRead.error("", "no-report-table", Map.of("choices", names())));
        }
        return tables;
    }

    /** Tells of a table that is none of a report. */
    static Finding notOne(String file) {
        return DeskRead.error(file, "not-a-report-table", Map.of("choices", names()));
    }

    private static String names() {
        return LocalReportColumns.ALL.stream().map(Sheet::name).collect(Collectors.joining(", "));
    }

    /** Finds the report of a row, so that every table knows every report before one is changed. */
    private void name(Sheet sheet, Entry row) {
        if (++count > MOST_ROWS) {
            if (count == MOST_ROWS + 1) {
                findings.add(DeskRead.error("", "too-many-rows", Map.of("limit", Integer.toString(MOST_ROWS))));
            }
            return;
        }
        row.checkShape();
        java.util.Objects.requireNonNull(rows.get(sheet)).add(row);
        id(row).ifPresent(id -> reports.computeIfAbsent(id, open));
    }

    private static Optional<ContributionId> id(Entry row) {
        String year = row.written(LocalReportColumns.EDITION);
        String slug = row.written(LocalReportColumns.CONTRIBUTION);
        return year.matches("[0-9]{4}") && !slug.isEmpty()
                ? Optional.of(new ContributionId(new EditionId(Integer.parseInt(year)), slug))
                : Optional.empty();
    }

    private void take(Sheet sheet, Entry row) {
        Map<String, String> cells = row.all(sheet);
        Optional<ContributionId> id = id(row);
        if (id.isEmpty()) {
            if (!row.written(LocalReportColumns.EDITION).matches("[0-9]{4}|")) {
                row.error("year", LocalReportColumns.EDITION, row.written(LocalReportColumns.EDITION), Map.of());
            }
            return;
        }
        ReportTableRow report = reports.getOrDefault(id.get(), Optional.empty()).orElse(null);
        if (report == null) {
            row.error(
                    "no-report",
                    LocalReportColumns.CONTRIBUTION,
                    id.get().slug(),
                    Map.of("year", id.get().edition().toString()));
            return;
        }
        var answers = new ReportRowReading(report, sheet, row, cells);
        if (sheet == Reports.SHEET) {
            once(report, sheet, row, "", LocalReportColumns.CONTRIBUTION, answers::report);
        } else if (sheet == Attendance.SHEET) {
            once(report, sheet, row, cells.getOrDefault("part", ""), Attendance.PART, answers::attendance);
        } else {
            answers.listed();
        }
    }

    private static void once(
            ReportTableRow report, Sheet sheet, Entry row, String key, Column<?> column, Runnable answers) {
        if (!report.isFirst(sheet, key)) {
            String shown = key.isEmpty() ? report.contribution().id().slug() : key;
            row.error("duplicate-in-contribution", column, shown, Map.of());
            return;
        }
        answers.run();
    }
}
