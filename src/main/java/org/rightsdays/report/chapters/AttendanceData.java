package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.honesty.Heaping;
import org.rightsdays.impact.honesty.LowerBound;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.checks.Attendance;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Group;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.ReportFigure.Style;
import org.rightsdays.report.tree.Text;

/** How many people came, and what a reader must know of that number. */
final class AttendanceData {

    private final Facts facts;
    private final Book book;
    private final Attendance attendance;

    AttendanceData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.attendance = new Attendance(facts, book);
    }

    List<Block> blocks() {
        if (!attendance.isReported()) {
            return List.of();
        }
        Counted total = attendance.total();
        var inner = new ArrayList<Block>();
        inner.add(new Prose(Text.say(
                "report.data.attendance",
                "total",
                total,
                "participations",
                attendance.participations(),
                "visitors",
                attendance.visitors())));
        inner.add(new Prose(Text.say("report.data.attendance.coverage", "coverage", attendance.coverage())));
        inner.add(Charts.of(
                book,
                "attendance",
                attendance.byCity().stream()
                        .map(part -> new Charts.Line(part.of(), part.sum(), part.share()))
                        .toList(),
                Text.say("report.column.attendance"),
                Text.say("report.column.share")));
        attendance
                .largestCity()
                .ifPresent(part -> inner.add(new Prose(
                        Text.say("report.data.attendance.largest", "name", part.of(), "share", part.share()))));
        inner.addAll(heaping());
        inner.add(methods());
        inner.add(new Prose(Text.say("report.data.attendance.at-least", "number", atLeast(total))));
        return List.of(new Group("attendance", Text.say("report.data.title.attendance"), inner));
    }

    private Counted atLeast(Counted total) {
        int step = LowerBound.of(Amount.of(book.value(total))).step().intValueExact();
        return book.computed(
                "attendance.at-least",
                Text.say("report.figure.attendance.at-least"),
                book.value(total),
                new Print(Style.AT_LEAST, step),
                Text.say("report.rule.at-least"),
                total);
    }

    private List<Block> heaping() {
        return Heaping.of(figures()).worthTelling()
                ? List.of(new Prose(Text.say(
                        "report.data.attendance.heaping",
                        "rounded",
                        attendance.rounded(),
                        "values",
                        attendance.values())))
                : List.of();
    }

    private Block methods() {
        Map<Method, List<Counted>> byMethod = new EnumMap<>(Method.class);
        var reported = new Reported(facts, book);
        figures()
                .forEach(figure -> byMethod.computeIfAbsent(figure.method(), _ -> new ArrayList<>())
                        .add(reported.enter(figure)));
        var lines = new ArrayList<Charts.Line>();
        byMethod.forEach((method, parts) -> {
            var name = new Argument.Term(Words.keyOf(method));
            String id = "attendance.method."
                    + method.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Counted sum = book.sum(id, Text.say("report.figure.attendance.of", "name", name), parts);
            Counted share = book.share(
                    id + ".share", Text.say("report.figure.attendance.share", "name", name), sum, attendance.total());
            lines.add(new Charts.Line(name, sum, share));
        });
        if (lines.size() == 1) {
            return new Prose(Text.say(
                    "report.data.attendance.one-method",
                    "method",
                    lines.getFirst().label()));
        }
        return Charts.of(book, "methods", lines, Text.say("report.column.attendance"), Text.say("report.column.share"));
    }

    private List<Figure> figures() {
        return facts.figures().stream()
                .filter(figure -> Metric.ATTENDANCE.covers(figure.metric()))
                .toList();
    }
}
