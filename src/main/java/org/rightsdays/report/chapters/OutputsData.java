package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.Narrative;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.checks.ResponseRates;
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
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;
import org.rightsdays.report.tree.Voices;
import org.rightsdays.report.tree.Voices.Voice;

/** What came out of it: outputs that were counted, outcomes and lessons in the hosts' own words. */
final class OutputsData {

    private final Facts facts;
    private final Book book;
    private final Reported reported;
    private final ResponseRates rates;

    OutputsData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
        this.rates = new ResponseRates(facts, book);
    }

    List<Block> blocks() {
        var inner = new ArrayList<Block>();
        List<Row> rows = ReportFields.OUTPUTS.stream()
                .filter(metric -> !Metric.PUBLICATIONS.covers(metric))
                .flatMap(metric -> row(metric).stream())
                .toList();
        if (!rows.isEmpty()) {
            inner.add(new FigureTable(
                    "outputs-table",
                    Text.say("report.data.table.outputs"),
                    List.of(
                            Text.say("report.column.metric"),
                            Text.say("report.column.number"),
                            Text.say("report.column.response")),
                    rows,
                    null));
        }
        inner.addAll(voices("outcomes", "report.list.outcomes", "report.figure.outcomes", Narrative::outcomes));
        return inner.isEmpty()
                ? List.of()
                : List.of(new Group("outputs", Text.say("report.data.title.outputs"), inner));
    }

    /** What hosts would do otherwise. */
    List<Block> lessons() {
        return voices("lessons", "report.list.lessons", "report.figure.lessons", Narrative::lessons);
    }

    private List<Row> row(Metric metric) {
        List<Figure> figures = facts.figures().stream()
                .filter(figure -> figure.metric() == metric)
                .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        String id = "outputs." + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Text name = Text.say(Words.keyOf(metric));
        Counted sum = book.sum(id, name, reported.enter(figures));
        Counted rate = rates.of(id, new Argument.Term(Words.keyOf(metric)), figures);
        return List.of(new Row(name, List.of(Cell.of(sum.figure()), Cell.of(rate.figure()))));
    }

    private List<Block> voices(
            String key, String title, String label, Function<Narrative, @Nullable LocalizedText> words) {
        var voices = new ArrayList<Voice>();
        for (var contribution : facts.reported()) {
            LocalizedText said =
                    facts.told().narrative(contribution.id().slug()).map(words).orElse(null);
            if (said != null) {
                facts.organisation(contribution.host())
                        .ifPresent(host -> voices.add(new Voice(Names.of(host), Names.of(contribution), said)));
            }
        }
        if (voices.isEmpty()) {
            return List.of();
        }
        Counted count = book.records(
                key,
                Text.say(label),
                voices.stream()
                        .<Input>map(voice -> new Input.OfRecord(java.util.Objects.requireNonNull(voice.about())))
                        .toList());
        return List.of(new Voices("list-" + key, Text.say(title, "count", count), voices, null));
    }
}
