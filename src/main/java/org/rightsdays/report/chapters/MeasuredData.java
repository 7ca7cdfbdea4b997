package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.impact.honesty.Growth;
import org.rightsdays.report.checks.SocialGrowth;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Group;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Text;

/** What was measured: attendance, backgrounds, outputs, reach, publications, visibility. */
final class MeasuredData {

    private final Facts facts;
    private final Book book;

    MeasuredData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new AttendanceData(facts, book).blocks());
        blocks.addAll(new Groups(facts, book).ofEdition());
        blocks.addAll(new OutputsData(facts, book).blocks());
        blocks.addAll(new ReachData(facts, book).blocks());
        blocks.addAll(new PublicationsData(facts, book).blocks());
        visibility(blocks);
        return blocks;
    }

    private void visibility(List<Block> blocks) {
        List<Block> inner = new ArrayList<>(new Visibility(facts, book).blocks());
        inner.addAll(stated());
        if (!inner.isEmpty()) {
            blocks.add(new Group("visibility", Text.say("report.data.title.visibility"), inner));
        }
    }

    /** From increases that a document prints. */
    private List<Block> stated() {
        var growth = new SocialGrowth(facts, book);
        List<SocialGrowth.Row> rows = growth.rows();
        if (rows.isEmpty()) {
            return List.of();
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
        return inner;
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
        return book.value(row.baseline()).compareTo(Growth.SMALLEST_BASELINE) >= 0;
    }
}
