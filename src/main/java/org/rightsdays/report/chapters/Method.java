package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.FigureStatus;
import org.rightsdays.impact.MetricDefinition;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.checks.Cities;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** How the report came about, and what its numbers don't say. */
final class Method {

    private final Facts facts;
    private final Book book;

    Method(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Prose(Text.say("report.method.figures")));
        if (!facts.reported().isEmpty()) {
            var cities = new Cities(facts, book);
            blocks.add(new Prose(Text.say(
                    "report.method.response",
                    "share",
                    book.share("coverage", Text.say("report.figure.coverage"), cities.reporting(), cities.named()))));
        }
        if (!facts.figures().isEmpty()) {
            blocks.add(new Prose(Text.say("report.method.checked", "share", checked())));
        }
        blocks.add(new Prose(Text.say("report.method.attendance")));
        blocks.add(new Prose(Text.say("report.method.regions")));
        blocks.add(new Prose(Text.say("report.method.rounding")));
        blocks.add(new Prose(Text.say("report.method.ranges")));
        blocks.add(new Prose(Text.say("report.method.small")));
        List<Row> definitions = definitions();
        if (!definitions.isEmpty()) {
            blocks.add(new FigureTable(
                    "definitions",
                    Text.say("report.method.definitions"),
                    List.of(Text.say("report.column.metric"), Text.say("report.column.definition")),
                    definitions,
                    null));
        }
        return blocks;
    }

    /** Reported figures that somebody other than their reporter has looked at. */
    private Counted checked() {
        var reported = new Reported(facts, book);
        return book.share(
                "figures.checked.share",
                Text.say("report.figure.checked"),
                book.records(
                        "figures.checked",
                        Text.say("report.figure.checked"),
                        inputs(reported, figure -> figure.status() == FigureStatus.FINAL)),
                book.records("figures.reported", Text.say("report.figure.reported"), inputs(reported, _ -> true)));
    }

    private List<Input> inputs(Reported reported, Predicate<Figure> which) {
        return facts.figures().stream()
                .filter(which)
                .<Input>map(figure -> new Input.OfFigure(reported.enter(figure).figure()))
                .toList();
    }

    /** The definitions that the figures of this report follow. */
    private List<Row> definitions() {
        return facts.figures().stream()
                .map(Method::definition)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .sorted(java.util.Comparator.comparing(MetricDefinition::metric))
                .map(definition -> new Row(
                        Text.say(Words.keyOf(definition.metric())), List.of(Cell.of(Text.say(definition.textKey())))))
                .toList();
    }

    private static java.util.Optional<MetricDefinition> definition(Figure figure) {
        return MetricDefinition.versions().stream()
                .filter(one -> one.metric() == figure.metric() && one.version() == figure.definition())
                .findFirst();
    }
}
