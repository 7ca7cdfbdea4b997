package org.rightsdays.report.chapters;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Block.Bar;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.Chart;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Text;

/** Makes charts with their tables. */
final class Charts {

    private Charts() {}

    /** What is drawn, and what stands beside it in the table alone. */
    record Line(Argument label, Counted figure, @Nullable Counted share) {

        Text text() {
            return Text.say("report.label", "name", label);
        }
    }

    /**
     * A chart of lines, the longest first. Its alternative names the longest and the number of bars.
     *
     * @param key stable; {@code report.chart.<key>} is its title, {@code ….column} the head of its labels
     */
    static Chart of(Book book, String key, List<Line> lines, Text number, @Nullable Text share) {
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparing((Line line) -> book.value(line.figure()))
                        .reversed())
                .toList();
        List<Bar> bars = sorted.stream()
                .map(line -> new Bar(line.text(), line.figure().figure()))
                .toList();
        Text title = Text.say("report.chart." + key);
        Counted count = book.counted(
                "chart." + key + ".bars", Text.say("report.figure.bars"), sorted.size(), Text.say("report.rule.bars"));
        Line first = sorted.getFirst();
        Text alternative =
                Text.say("report.chart.alternative", "bars", count, "first", first.label(), "value", first.figure());
        return new Chart(key, title, alternative, bars, table(key, title, sorted, number, share));
    }

    private static FigureTable table(String key, Text title, List<Line> lines, Text number, @Nullable Text share) {
        Text head = Text.say("report.chart." + key + ".column");
        List<Row> rows = lines.stream()
                .map(line -> new Row(
                        line.text(),
                        share == null || line.share() == null
                                ? List.of(Cell.of(line.figure().figure()))
                                : List.of(
                                        Cell.of(line.figure().figure()),
                                        Cell.of(line.share().figure()))))
                .toList();
        return new FigureTable(
                key + "-table",
                title,
                share == null ? List.of(head, number) : List.of(head, number, share),
                rows,
                null);
    }
}
