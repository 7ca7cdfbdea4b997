package org.rightsdays.report.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.report.checks.Attendance;
import org.rightsdays.report.checks.SocialGrowth;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Group;
import org.rightsdays.report.tree.Block.NameList;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.ReportFigure.Style;
import org.rightsdays.report.tree.Text;

/** What was measured: attendance, backgrounds, publications, visibility. */
final class MeasuredData {

    /** What lower bounds of attendance are rounded down to. */
    private static final int STEP = 50;

    /** Below this many before, a percentage says more than is known. */
    private static final BigDecimal LEAST_BASELINE = BigDecimal.valueOf(20);

    private final Facts facts;
    private final Book book;
    private final Reported reported;

    MeasuredData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        attendance(blocks);
        backgrounds(blocks);
        publications(blocks);
        visibility(blocks);
        return blocks;
    }

    private void attendance(List<Block> blocks) {
        var attendance = new Attendance(facts, book);
        if (!attendance.isReported()) {
            return;
        }
        Counted total = attendance.total();
        Counted atLeast = book.computed(
                "attendance.at-least",
                Text.say("report.figure.attendance.at-least"),
                book.value(total),
                new Print(Style.AT_LEAST, STEP),
                Text.say("report.rule.at-least"),
                total);
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
        inner.add(new Prose(Text.say("report.data.attendance.at-least", "number", atLeast)));
        blocks.add(new Group("attendance", Text.say("report.data.title.attendance"), inner));
    }

    private void backgrounds(List<Block> blocks) {
        List<Name> groups = facts.backgrounds().stream()
                .map(background -> background.label())
                .distinct()
                .map(label -> new Name(label, null, null))
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        Counted count = book.records(
                "backgrounds",
                Text.say("report.figure.backgrounds"),
                groups.stream()
                        .<Input>map(group -> new Input.OfThing(new Argument.Named(group)))
                        .toList());
        blocks.add(new Group(
                "backgrounds",
                Text.say("report.data.title.backgrounds"),
                List.of(new NameList(
                        "list-backgrounds",
                        Text.say("report.list.backgrounds", "count", count),
                        groups,
                        Text.say("report.data.backgrounds.note")))));
    }

    private void publications(List<Block> blocks) {
        List<Figure> items = facts.figures().stream()
                .filter(figure -> Metric.PUBLICATIONS.covers(figure.metric()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Counted sum = book.sum("publications", Text.say("report.figure.publications"), reported.enter(items));
        List<Row> rows = items.stream()
                .map(figure -> new Row(
                        who(figure),
                        List.of(
                                Cell.of(Text.say(org.rightsdays.platform.i18n.Words.keyOf(figure.metric()))),
                                Cell.of(reported.enter(figure).figure()))))
                .toList();
        Text title = Text.say("report.data.table.publications");
        blocks.add(new Group(
                "publications",
                Text.say("report.data.title.publications"),
                List.of(
                        new Prose(Text.say("report.data.publications", "sum", sum)),
                        new FigureTable(
                                "publications-table",
                                title,
                                List.of(
                                        Text.say("report.column.contribution"),
                                        Text.say("report.column.kind"),
                                        Text.say("report.column.number")),
                                rows,
                                null))));
    }

    private Text who(Figure figure) {
        String slug = figure.scope().contribution();
        Argument name = slug == null
                ? new Argument.Term("report.scope.coalition")
                : facts.contribution(slug)
                        .<Argument>map(one -> new Argument.Named(Names.of(one)))
                        .orElseGet(() -> new Argument.Quoted(slug));
        return Text.say("report.label", "name", name);
    }

    private void visibility(List<Block> blocks) {
        var growth = new SocialGrowth(facts, book);
        List<SocialGrowth.Row> rows = growth.rows();
        if (rows.isEmpty()) {
            return;
        }
        var campaign = growth.campaignPeriod().orElseThrow();
        var baseline = growth.baselinePeriod().orElseThrow();
        var inner = new ArrayList<Block>();
        inner.add(new Prose(Text.say(
                "report.data.visibility",
                "campaign",
                new Argument.Days(campaign.firstDay(), campaign.lastDay()),
                "baseline",
                new Argument.Days(baseline.firstDay(), baseline.lastDay()))));
        inner.add(new FigureTable(
                "visibility-table",
                Text.say("report.data.table.visibility"),
                List.of(
                        Text.say("report.column.metric"),
                        Text.say("report.column.campaign"),
                        Text.say("report.column.before"),
                        Text.say("report.column.after"),
                        Text.say("report.column.growth")),
                rows.stream().map(this::row).toList(),
                Text.say("report.data.visibility.note")));
        List<Charts.Line> lines = rows.stream()
                .filter(this::isLargeEnough)
                .map(row -> new Charts.Line(new Argument.Term(((Text.Said) row.metric()).key()), row.perDay(), null))
                .toList();
        if (!lines.isEmpty()) {
            inner.add(Charts.of(book, "growth", lines, Text.say("report.column.growth"), null));
        }
        blocks.add(new Group("visibility", Text.say("report.data.title.visibility"), inner));
    }

    private Row row(SocialGrowth.Row row) {
        return new Row(
                row.metric(),
                List.of(
                        Cell.of(row.value().figure()),
                        Cell.of(row.before().figure()),
                        Cell.of(row.after().figure()),
                        isLargeEnough(row)
                                ? Cell.of(row.perDay().figure())
                                : Cell.of(Text.say("report.data.visibility.too-small"))));
    }

    private boolean isLargeEnough(SocialGrowth.Row row) {
        return book.value(row.baseline()).compareTo(LEAST_BASELINE) >= 0;
    }
}
