package org.rightsdays.publishing.site.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.tree.ClaimTable.Line;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Run;

/**
 * One number with everything that leads it home.
 *
 * @param label what it counts
 * @param number as it is written
 * @param rule the sum in words; null for a number that was reported
 * @param inputs what the sum is made of, each with its number where it is a figure
 * @param usedBy figures that have this one among their inputs
 * @param checks numbers and titles of the checks that use it
 */
public record FigureView(
        ReportView report,
        ReportFigure figure,
        String label,
        String number,
        @Nullable String rule,
        List<Part> inputs,
        List<Part> usedBy,
        List<Check> checks) {

    private static final int DECIMALS = 2;

    /** A figure or a record; {@code number} and {@code address} only where it has them. */
    public record Part(
            Run name, @Nullable String number, @Nullable String address) {}

    /**
     * A check of a claim.
     *
     * @param verdict null for a remark
     */
    public record Check(String key, String title, @Nullable String verdict) {}

    static FigureView of(ReportView report, ReportFigure figure) {
        return new FigureView(
                report,
                figure,
                report.plain(figure.label()),
                report.number(figure.id()),
                figure.rule() == null ? null : report.plain(figure.rule()),
                figure.inputs().stream().map(input -> part(report, input)).toList(),
                usedBy(report, figure),
                checks(report, figure));
    }

    private static Part part(ReportView report, Input input) {
        return switch (input) {
            case Input.OfFigure of -> part(report, report.figure(of.figure()));
            case Input.OfRecord of -> {
                Run name = report.telling().run(new org.rightsdays.report.tree.Argument.Named(of.name()));
                yield new Part(name, null, report.address(of.name()));
            }
            case Input.OfThing of -> new Part(report.telling().run(of.thing()), null, null);
        };
    }

    private static Part part(ReportView report, ReportFigure figure) {
        String words = report.plain(figure.label());
        String scope = report.plain(figure.scope());
        boolean reported = figure.basis() == ReportFigure.Basis.REPORTED;
        Run name = new Run(reported ? words + " – " + scope : words, null, null, null, null, false);
        return new Part(name, report.number(figure.id()), report.address(figure.id()));
    }

    private static List<Part> usedBy(ReportView report, ReportFigure figure) {
        var used = new Input.OfFigure(figure.id());
        return report.report().figures().values().stream()
                .filter(other -> other.inputs().contains(used))
                .map(other -> part(report, other))
                .toList();
    }

    private static List<Check> checks(ReportView report, ReportFigure figure) {
        var checks = new ArrayList<Check>();
        ReportPages.checks(report.report())
                .filter(line -> uses(report, line, figure.id()))
                .forEach(line -> checks.add(new Check(line.key(), report.plain(line.title()), verdict(report, line))));
        return checks;
    }

    private static @Nullable String verdict(ReportView report, Line line) {
        return line.verdict() == null ? null : report.words().name(line.verdict());
    }

    private static boolean uses(ReportView report, Line line, String id) {
        return line.printed().stream().anyMatch(printed -> ("claim." + printed.claim()).equals(id))
                || line.sums().stream()
                        .flatMap(sum -> report.runs(sum).stream())
                        .anyMatch(run -> id.equals(run.figure()));
    }

    public Words words() {
        return report.words();
    }

    /** Whether a document prints it, and nothing else says it. */
    public boolean isPrinted() {
        return figure.basis() == ReportFigure.Basis.PRINTED;
    }

    /** Who reported it, as a role; null for computed numbers. */
    public @Nullable String reporter() {
        return figure.reporter() == null ? null : role(figure.reporter());
    }

    public String role(String role) {
        return words().say("report-page.reporter", "role", role);
    }

    /** A value that a later one replaced, as it was written. */
    public String earlier(ReportFigure.Revision revision) {
        String low = words().number(revision.value(), DECIMALS);
        return revision.high() == null
                ? low
                : words().say("report.number.range", "low", low, "high", words().number(revision.high(), DECIMALS));
    }
}
