package org.rightsdays.report.chapters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.Publication;
import org.rightsdays.impact.reports.Publication.Ownership;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
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
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.PublicationList;
import org.rightsdays.report.tree.PublicationList.Item;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Publications: as hosts counted them, and as they listed them. The two are never added. */
final class PublicationsData {

    private final Facts facts;
    private final Book book;
    private final Reported reported;
    private final Map<String, Contribution> contributions;
    private final Map<String, List<Publication>> byContribution;

    PublicationsData(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
        this.contributions = facts.reported().stream()
                .collect(Collectors.toMap(one -> one.id().slug(), Function.identity()));
        this.byContribution = publications().stream().collect(Collectors.groupingBy(Publication::contribution));
    }

    List<Block> blocks() {
        var inner = new ArrayList<Block>();
        counted(inner);
        listed(inner);
        return inner.isEmpty()
                ? List.of()
                : List.of(new Group("publications", Text.say("report.data.title.publications"), inner));
    }

    private void counted(List<Block> blocks) {
        List<Figure> items = facts.figures().stream()
                .filter(figure -> Metric.PUBLICATIONS.covers(figure.metric()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Counted sum = book.sum("publications", Text.say("report.figure.publications"), reported.enter(items));
        Counted rate = new ResponseRates(facts, book)
                .of("publications", new Argument.Term(Words.keyOf(Metric.PUBLICATIONS)), items);
        blocks.add(new Prose(Text.say("report.data.publications", "sum", sum)));
        blocks.add(new Prose(Text.say("report.data.response", "share", rate)));
        blocks.add(new FigureTable(
                "publications-table",
                Text.say("report.data.table.publications"),
                List.of(
                        Text.say("report.column.contribution"),
                        Text.say("report.column.kind"),
                        Text.say("report.column.number")),
                items.stream()
                        .map(figure -> new Row(
                                who(figure),
                                List.of(
                                        Cell.of(Text.say(Words.keyOf(figure.metric()))),
                                        Cell.of(reported.enter(figure).figure()))))
                        .toList(),
                null));
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

    private void listed(List<Block> blocks) {
        List<Publication> all = publications();
        if (all.isEmpty()) {
            return;
        }
        blocks.add(new Prose(Text.say("report.data.publications.listed", "count", count(all))));
        var lines = new ArrayList<Charts.Line>();
        for (Ownership ownership : Ownership.values()) {
            List<Publication> of =
                    all.stream().filter(one -> one.ownership() == ownership).toList();
            var name = new Argument.Term(Words.keyOf(ownership));
            String id = "publications." + ownership.name().toLowerCase(Locale.ROOT);
            if (!of.isEmpty()) {
                Counted number = book.records(id, Text.say("report.figure.publications.of", "kind", name), inputs(of));
                Counted share = book.share(
                        id + ".share", Text.say("report.figure.publications.of", "kind", name), number, count(all));
                lines.add(new Charts.Line(name, number, share));
            }
        }
        blocks.add(
                Charts.of(book, "ownership", lines, Text.say("report.column.number"), Text.say("report.column.share")));
    }

    /** The list of all items, by city and day. */
    List<Block> annex() {
        List<Publication> all = publications();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Item> items = all.stream()
                .map(one -> item(one, city(one)))
                .sorted(Comparator.comparing((Item item) -> slug(item.of()))
                        .thenComparing(Item::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return List.of(new PublicationList(
                "list-publications",
                Text.say("report.list.publications", "count", count(all)),
                items,
                Text.say("report.publications.note")));
    }

    private static String slug(@Nullable Name name) {
        return name == null ? "" : String.valueOf(name.slug());
    }

    /** Those of one contribution. */
    List<Item> of(String contribution) {
        return byContribution.getOrDefault(contribution, List.of()).stream()
                .map(one -> item(one, null))
                .toList();
    }

    /** Of what took place and is published. */
    private List<Publication> publications() {
        return facts.told().publications().stream()
                .filter(one -> contributions.containsKey(one.contribution()))
                .toList();
    }

    private @Nullable Name city(Publication one) {
        return Optional.ofNullable(contributions.get(one.contribution()))
                .map(Contribution::host)
                .flatMap(facts::organisation)
                .map(Names::of)
                .orElse(null);
    }

    private Counted count(List<Publication> all) {
        return book.records("publications.listed", Text.say("report.figure.publications.listed"), inputs(all));
    }

    private static List<Input> inputs(List<Publication> items) {
        return items.stream()
                .<Input>map(item -> new Input.OfThing(new Argument.Quoted(item.title())))
                .toList();
    }

    private static Item item(Publication one, @Nullable Name of) {
        return new Item(
                one.title(),
                one.outlet(),
                one.day(),
                one.link() == null ? null : Objects.requireNonNull(one.link()).toString(),
                new Argument.Term(Words.keyOf(one.ownership())),
                of);
    }
}
