package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.report.checks.Checks;
import org.rightsdays.report.checks.SocialGrowth;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Argument.Quoted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.ClaimTable.Line;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** The public annex: what documents print beside what the records say, and what follows from it. */
final class Discrepancies {

    private final Facts facts;
    private final Book book;

    Discrepancies(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> blocks(List<Line> checks) {
        if (checks.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        Counted compared = count("checks", "report.figure.checks", checks);
        Counted confirmed = count(
                "checks.confirmed",
                "report.figure.checks.confirmed",
                checks.stream()
                        .filter(line -> line.verdict() == Verdict.CONFIRMED)
                        .toList());
        if (facts.printed().claims().isEmpty()) {
            blocks.add(new Prose(Text.say("report.discrepancies.noticed")));
        } else {
            blocks.add(new Prose(Text.say("report.discrepancies.what", "compared", compared, "confirmed", confirmed)));
            blocks.add(new Prose(Text.say("report.discrepancies.why")));
        }
        blocks.add(Checks.table(checks));
        List<SocialGrowth.Row> growth = new SocialGrowth(facts, book).rows();
        if (!growth.isEmpty()) {
            blocks.add(growthTable(growth));
        }
        return blocks;
    }

    private Counted count(String id, String label, List<Line> lines) {
        return book.records(
                id,
                Text.say(label),
                lines.stream()
                        .<Input>map(line -> new Input.OfThing(new Quoted(line.key())))
                        .toList());
    }

    private static FigureTable growthTable(List<SocialGrowth.Row> rows) {
        return new FigureTable(
                "growth-table",
                Text.say("report.growth.title"),
                List.of(
                        Text.say("report.column.metric"),
                        Text.say("report.column.campaign"),
                        Text.say("report.column.claimed"),
                        Text.say("report.column.implied"),
                        Text.say("report.column.whole"),
                        Text.say("report.column.before"),
                        Text.say("report.column.after"),
                        Text.say("report.column.growth"),
                        Text.say("report.column.growth-exclusive"),
                        Text.say("report.column.growth-weekday")),
                rows.stream().map(Discrepancies::row).toList(),
                Text.say("report.growth.note"));
    }

    private static Row row(SocialGrowth.Row row) {
        return new Row(
                row.metric(),
                List.of(
                        cell(row.value()),
                        cell(row.claimed()),
                        cell(row.baseline()),
                        Cell.of(row.whole().words()),
                        cell(row.before()),
                        cell(row.after()),
                        cell(row.perDay()),
                        cell(row.perDayExclusive()),
                        cell(row.perWeekday())));
    }

    private static Cell cell(Counted figure) {
        return Cell.of(figure.figure());
    }

    /** What the next report can do better, from the verdicts that were given. */
    List<Block> lessons(List<Line> checks) {
        var lessons = new ArrayList<Block>();
        for (Verdict verdict : Verdict.values()) {
            boolean given = checks.stream().anyMatch(line -> line.verdict() == verdict);
            if (given && verdict != Verdict.CONFIRMED) {
                lessons.add(new Prose(Text.say("report.lesson."
                        + verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))));
            }
        }
        return lessons;
    }
}
