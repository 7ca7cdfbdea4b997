package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.columns.LocalReportColumns.Attendance;
import org.rightsdays.exchange.columns.LocalReportColumns.Channels;
import org.rightsdays.exchange.columns.LocalReportColumns.Groups;
import org.rightsdays.exchange.columns.LocalReportColumns.Outputs;
import org.rightsdays.exchange.columns.LocalReportColumns.Publications;
import org.rightsdays.exchange.columns.LocalReportColumns.Reports;
import org.rightsdays.exchange.columns.LocalReportColumns.Statements;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.KnownGroup;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.programme.Contribution;

/** The answers of reports as rows of their tables. */
final class ReportRows {

    private static final String RANGE = "\\s*(?:[-–—]|\\.\\.+|…)\\s*";

    private final Map<Sheet, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final String language;

    ReportRows(String language) {
        this.language = language;
        LocalReportColumns.ALL.forEach(sheet -> rows.put(sheet, new ArrayList<>()));
    }

    /** The rows of each sheet, by the names of columns. */
    Map<Sheet, List<Map<String, String>>> all() {
        return rows;
    }

    void add(Contribution contribution, Map<String, String> answers) {
        var of = new Of(contribution, answers);
        of.row(Reports.SHEET)
                .cell(Reports.TITLE, contribution.title().in(language).text())
                .answer(Reports.HELD, ReportFields.HELD)
                .answer(Reports.HELD_WHY, ReportFields.HELD_WHY)
                .answer(Reports.CHILDREN, ReportFields.CHILDREN)
                .cell(
                        Reports.ACCESSIBILITY,
                        of.answer(ReportFields.ACCESS)
                                .lines()
                                .map(String::strip)
                                .collect(java.util.stream.Collectors.joining("|")))
                .answer(Reports.LANGUAGES, ReportFields.LANGUAGES)
                .answer(Reports.OUTCOMES, ReportFields.OUTCOMES)
                .answer(Reports.LESSONS, ReportFields.LESSONS)
                .answer(Reports.EVIDENCE, "evidence-link");
        ReportFields.counted(contribution).forEach(counted -> attendance(of, counted));
        for (KnownGroup group : KnownGroup.values()) {
            String count = of.number("group-count-" + group.key());
            if (of.answer("group-" + group.key()).equals(ReportFields.YES) || !count.isEmpty()) {
                of.row(Groups.SHEET).cell(Groups.GROUP, group.key()).cell(Groups.COUNT, count);
            }
        }
        for (Metric output : ReportFields.OUTPUTS) {
            String count = of.number("out-" + output.word());
            if (!count.isEmpty()) {
                of.row(Outputs.SHEET).cell(Outputs.MEASURE, output.word()).cell(Outputs.COUNT, count);
            }
        }
        lists(of);
    }

    private static void attendance(Of of, Counted counted) {
        String[] people = of.number(counted.people()).split(RANGE, 2);
        String[] online = of.number(counted.online()).split(RANGE, 2);
        of.row(Attendance.SHEET)
                .cell(Attendance.PART, counted.isWhole() ? "" : counted.key())
                .answer(Attendance.TOOK_PLACE, counted.tookPlace())
                .cell(Attendance.PEOPLE, people[0])
                .cell(Attendance.PEOPLE_UPPER, people.length > 1 ? people[1] : "")
                .cell(Attendance.ONLINE, online[0])
                .cell(Attendance.ONLINE_UPPER, online.length > 1 ? online[1] : "")
                .answer(Attendance.METHOD, counted.how());
    }

    private static void lists(Of of) {
        for (int i = 1; i <= ReportFields.rows(of.answers, "pub-", 0); i++) {
            String at = "pub-" + i + "-";
            if (!of.answer(at + "title").isEmpty()) {
                of.row(Publications.SHEET)
                        .answer(Publications.TITLE, at + "title")
                        .answer(Publications.OUTLET, at + "outlet")
                        .answer(Publications.DAY, at + "day")
                        .answer(Publications.LINK, at + "link")
                        .answer(Publications.KIND, at + "kind");
            }
        }
        for (int i = 1; i <= ReportFields.rows(of.answers, "channel-", 0); i++) {
            String at = "channel-" + i + "-";
            if (!of.answer(at + "name").isEmpty()) {
                of.row(Channels.SHEET)
                        .answer(Channels.NAME, at + "name")
                        .answer(Channels.LINK, at + "link")
                        .cell(Channels.REACH, of.number(at + "reach"));
            }
        }
        if (!of.answer(ReportFields.QUOTE).isEmpty()) {
            of.row(Statements.SHEET)
                    .answer(Statements.STATEMENT, ReportFields.QUOTE)
                    .answer(Statements.MANNER, "quote-manner")
                    .answer(Statements.FROM, "quote-kind")
                    .answer(Statements.SOURCE, "quote-name")
                    .answer(Statements.ROLE, "quote-role")
                    .answer(Statements.ORGANISATION, "quote-organisation")
                    .answer(Statements.CONSENT, "quote-consent");
        }
    }

    /** One report. */
    private final class Of {

        private final Contribution contribution;
        private final Map<String, String> answers;

        Of(Contribution contribution, Map<String, String> answers) {
            this.contribution = contribution;
            this.answers = answers;
        }

        String answer(String field) {
            return answers.getOrDefault(field, "").strip();
        }

        /** Without blanks between digits, which a spreadsheet reads in several ways. */
        String number(String field) {
            return answer(field).replaceAll("[\\s\\u00A0\\u202F]", "");
        }

        Cells row(Sheet sheet) {
            var cells = new LinkedHashMap<String, String>();
            java.util.Objects.requireNonNull(rows.get(sheet)).add(cells);
            return new Cells(this, cells)
                    .cell(
                            LocalReportColumns.EDITION,
                            contribution.id().edition().toString())
                    .cell(LocalReportColumns.CONTRIBUTION, contribution.id().slug());
        }
    }

    /** The cells of one row. */
    private record Cells(Of of, Map<String, String> byName) {

        Cells cell(Column<?> column, @Nullable String text) {
            byName.put(column.name(), text == null ? "" : text);
            return this;
        }

        Cells answer(Column<?> column, String field) {
            String text = of.answer(field);
            return cell(column, column.type().choices().isEmpty() ? text : text.toLowerCase(Locale.ROOT));
        }
    }
}
