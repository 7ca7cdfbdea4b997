package org.rightsdays.report.chapters;

import java.util.List;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.honesty.Contacts;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.checks.ResponseRates;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Argument.Quoted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Group;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Text;

/** People that accounts and websites reached: contacts that were reported, which are not different people. */
final class ReachData {

    private final Facts facts;
    private final Book book;
    private final Reported reported;

    ReachData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
    }

    List<Block> blocks() {
        List<Figure> figures = facts.figures().stream()
                .filter(figure -> figure.metric() == Metric.REACH)
                .filter(figure -> figure.scope().contribution() != null)
                .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        Counted sum = book.sum("reach.reported", Text.say("report.figure.reach.contacts"), reported.enter(figures));
        Counted rate = new ResponseRates(facts, book)
                .of("reach.reported", new Argument.Term(Words.keyOf(Metric.REACH)), figures);
        List<Row> rows = figures.stream()
                .map(figure -> new Row(
                        Text.say(
                                "report.label",
                                "name",
                                new Quoted(String.valueOf(figure.observation().account()))),
                        List.of(
                                Cell.of(reported.scopeOf(figure)),
                                Cell.of(reported.enter(figure).figure()))))
                .toList();
        return List.of(new Group(
                "reach",
                Text.say("report.data.title.reach"),
                List.of(
                        new Prose(Text.say("report.data.reach", "sum", sum, "people", people(figures))),
                        new Prose(Text.say("report.data.response", "share", rate)),
                        new FigureTable(
                                "reach-table",
                                Text.say("report.data.table.reach"),
                                List.of(
                                        Text.say("report.column.account"),
                                        Text.say("report.column.contribution"),
                                        Text.say("report.column.number")),
                                rows,
                                null))));
    }

    /** Between the largest part and the sum. */
    private Counted people(List<Figure> figures) {
        return book.range(
                "reach.people",
                Text.say("report.figure.reach.people"),
                Contacts.of(figures).people(),
                Text.say("report.rule.contacts"),
                reported.enter(figures));
    }
}
