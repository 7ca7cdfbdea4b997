package org.rightsdays.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.exchange.LocalReportTables.Line;
import org.rightsdays.exchange.LocalReportTables.Outcome;
import org.rightsdays.exchange.LocalReportTables.Wrong;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Finding.Severity;
import org.rightsdays.impact.reports.ReportLabels;
import org.rightsdays.impact.reports.ReportLabels.Difference;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;

/**
 * What was found in tables of local reports.
 *
 * @param name of the file; empty where there was none
 * @param kept by which it can be sent without being brought again; empty where it can't
 * @param reports those that would be sent, the first of them
 * @param total how many there are in all
 * @param unchanged how many others the tables name
 * @param wrong whole sentences, each with its row; at most as many as are kept
 * @param wrongTotal how many there are in all
 */
public record LocalReportTablesView(
        String name,
        String kept,
        List<Report> reports,
        int total,
        int unchanged,
        List<String> wrong,
        int wrongTotal,
        FormErrors errors) {

    /** As many as somebody looks through; the rest is counted. */
    private static final int MOST = 200;

    /**
     * One report.
     *
     * @param address of its form
     */
    public record Report(LocalizedText.Shown title, int year, String address, List<Difference> differences) {}

    static LocalReportTablesView refused(FormErrors errors) {
        return new LocalReportTablesView("", "", List.of(), 0, 0, List.of(), 0, errors);
    }

    static LocalReportTablesView of(Desk desk, String name, String kept, Outcome outcome, FormErrors errors) {
        var wrong = new ArrayList<String>();
        outcome.errors().forEach(finding -> wrong.add(finding.in(desk.words())));
        outcome.wrong().stream().limit(MOST).forEach(one -> wrong.add(sentence(one, desk.words())));
        return new LocalReportTablesView(
                name,
                kept,
                outcome.lines().stream()
                        .limit(MOST)
                        .map(line -> report(desk, line))
                        .toList(),
                outcome.lines().size(),
                outcome.unchanged(),
                wrong,
                outcome.errorsTotal() + outcome.wrong().size(),
                errors);
    }

    private static Report report(Desk desk, Line line) {
        var id = line.contribution().id();
        return new Report(
                line.contribution().title().in(desk.language()),
                id.edition().year(),
                desk.at("/desk/reports/" + id.edition() + "/" + id.slug()),
                new ReportLabels(desk.words(), line.contribution()).differences(line.before(), line.after()));
    }

    private static String sentence(Wrong wrong, Words words) {
        Place place = wrong.place();
        String slug = wrong.contribution().id().slug();
        String where = place == null
                ? slug
                : new Finding(Severity.ERROR, "range", place, null, java.util.Map.of()).where(words) + " (" + slug
                        + ")";
        String message =
                words.say(wrong.problem().key(), wrong.problem().arguments().toArray());
        return words.say("exchange.finding", "where", where, "message", message);
    }

    public int notShown() {
        return total - reports.size();
    }
}
