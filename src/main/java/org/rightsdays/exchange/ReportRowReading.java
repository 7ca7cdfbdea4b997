package org.rightsdays.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.LocalReportColumns.Attendance;
import org.rightsdays.exchange.columns.LocalReportColumns.Channels;
import org.rightsdays.exchange.columns.LocalReportColumns.Groups;
import org.rightsdays.exchange.columns.LocalReportColumns.Outputs;
import org.rightsdays.exchange.columns.LocalReportColumns.Publications;
import org.rightsdays.exchange.columns.LocalReportColumns.Reports;
import org.rightsdays.exchange.columns.LocalReportColumns.Statements;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportFields.Counted;

/** Turns one row of a table into answers of its report. */
final class ReportRowReading {

    private final ReportTableRow report;
    private final Sheet sheet;
    private final Entry row;
    private final Map<String, String> cells;

    /** @param cells what the row holds, as far as nothing is wrong with it */
    ReportRowReading(ReportTableRow report, Sheet sheet, Entry row, Map<String, String> cells) {
        this.report = report;
        this.sheet = sheet;
        this.row = row;
        this.cells = cells;
    }

    void report() {
        answer(Reports.HELD, ReportFields.HELD);
        answer(Reports.HELD_WHY, ReportFields.HELD_WHY);
        yes(Reports.CHILDREN, ReportFields.CHILDREN);
        if (row.has(Reports.ACCESSIBILITY)) {
            put(
                    Reports.ACCESSIBILITY,
                    ReportFields.ACCESS,
                    row.written(Reports.ACCESSIBILITY).replaceAll("\\s*\\|\\s*", "\n"));
        }
        answer(Reports.LANGUAGES, ReportFields.LANGUAGES);
        answer(Reports.OUTCOMES, ReportFields.OUTCOMES);
        answer(Reports.LESSONS, ReportFields.LESSONS);
        answer(Reports.EVIDENCE, "evidence-link");
    }

    void attendance() {
        String part = cell(Attendance.PART);
        List<Counted> all = ReportFields.counted(report.contribution());
        Counted counted = all.stream()
                .filter(one -> part.equals(one.isWhole() ? "" : one.key()))
                .findFirst()
                .orElse(null);
        if (counted == null) {
            String known = String.join(
                    ", ",
                    all.stream().filter(one -> !one.isWhole()).map(Counted::key).toList());
            row.error("no-such-part", Attendance.PART, part, Map.of("parts", known.isEmpty() ? "none" : known));
            return;
        }
        answer(Attendance.TOOK_PLACE, counted.tookPlace());
        range(Attendance.PEOPLE, Attendance.PEOPLE_UPPER, counted.people());
        range(Attendance.ONLINE, Attendance.ONLINE_UPPER, counted.online());
        answer(Attendance.METHOD, counted.how());
    }

    private void range(Column<Long> low, Column<Long> high, String field) {
        if (!row.has(low)) {
            return;
        }
        String from = cell(low);
        String to = cell(high);
        if (from.isEmpty() && !to.isEmpty()) {
            row.error("range-without-beginning", high, to, Map.of());
        } else if (!to.isEmpty() && Long.parseLong(to) < Long.parseLong(from)) {
            row.error("range", high, to, Map.of("low", from));
        } else {
            number(low, field, to.isEmpty() || to.equals(from) ? from : from + "–" + to);
        }
    }

    /** A row of a table of which a report has any number. */
    void listed() {
        if (sheet == Groups.SHEET) {
            if (isNew(Groups.GROUP)) {
                group(cell(Groups.GROUP), cell(Groups.COUNT));
            }
        } else if (sheet == Outputs.SHEET) {
            if (isNew(Outputs.MEASURE)) {
                number(Outputs.COUNT, "out-" + cell(Outputs.MEASURE), cell(Outputs.COUNT));
            }
        } else if (sheet == Publications.SHEET) {
            numbered(Publications.TITLE, "pub-", this::publication);
        } else if (sheet == Channels.SHEET) {
            if (isNew(Channels.NAME)) {
                numbered(Channels.NAME, "channel-", this::channel);
            }
        } else {
            statement();
        }
    }

    /** A count says that the group was there. */
    private void group(String group, String count) {
        String field = "group-" + group;
        if (count.isEmpty() || report.before().containsKey(field)) {
            put(Groups.GROUP, field, ReportFields.YES);
        }
        number(Groups.COUNT, "group-count-" + group, count);
    }

    private boolean isNew(Column<?> column) {
        if (cell(column).isEmpty()) {
            return false; // told already
        }
        boolean first = report.isFirst(sheet, cell(column));
        if (!first) {
            row.error("duplicate-in-contribution", column, cell(column), Map.of());
        }
        return first;
    }

    private void numbered(Column<?> column, String beginning, Consumer<String> answers) {
        int number = report.next(sheet);
        if (number > ReportFields.MOST_ROWS) {
            String most = Integer.toString(ReportFields.MOST_ROWS);
            row.error("too-many-in-report", column, cell(column), Map.of("most", most));
        } else {
            answers.accept(beginning + number + "-");
        }
    }

    private void publication(String at) {
        answer(Publications.TITLE, at + "title");
        answer(Publications.OUTLET, at + "outlet");
        answer(Publications.DAY, at + "day");
        answer(Publications.LINK, at + "link");
        answer(Publications.KIND, at + "kind");
    }

    private void channel(String at) {
        answer(Channels.NAME, at + "name");
        answer(Channels.LINK, at + "link");
        number(Channels.REACH, at + "reach", cell(Channels.REACH));
    }

    private void statement() {
        if (report.next(sheet) > 1) {
            row.error("one-statement", Statements.STATEMENT, cell(Statements.SOURCE), Map.of());
            return;
        }
        answer(Statements.STATEMENT, ReportFields.QUOTE);
        answer(Statements.MANNER, "quote-manner");
        answer(Statements.FROM, "quote-kind");
        answer(Statements.SOURCE, "quote-name");
        answer(Statements.ROLE, "quote-role");
        answer(Statements.ORGANISATION, "quote-organisation");
        yes(Statements.CONSENT, "quote-consent");
    }

    /** Where the file has the column, its cell is the answer. */
    private void answer(Column<?> column, String field) {
        if (row.has(column)) {
            put(column, field, cell(column).equals("not-stated") && column != Attendance.METHOD ? "" : cell(column));
        }
    }

    private void yes(Column<?> column, String field) {
        if (row.has(column)) {
            put(column, field, cell(column).equals("yes") ? ReportFields.YES : "");
        }
    }

    private void put(Column<?> column, String field, String text) {
        report.put(field, text, new Place(row.reading().file(), row.row().number(), column.name()));
    }

    private void number(Column<?> column, String field, String text) {
        report.putNumber(field, text, new Place(row.reading().file(), row.row().number(), column.name()));
    }

    private String cell(Column<?> column) {
        return cells.getOrDefault(column.name(), "");
    }
}
