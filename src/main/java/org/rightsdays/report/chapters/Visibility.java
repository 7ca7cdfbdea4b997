package org.rightsdays.report.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.exports.ExportKind;
import org.rightsdays.impact.honesty.Growth;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Compared;
import org.rightsdays.report.evidence.Compared.Side;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Measured;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Argument.Days;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Block.Cell;
import org.rightsdays.report.tree.Block.FigureTable;
import org.rightsdays.report.tree.Block.Prose;
import org.rightsdays.report.tree.Block.Row;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Accounts in the campaign beside a period before, from counts by day or from periods as they were typed. */
final class Visibility {

    private final Facts facts;
    private final Book book;
    private final Measured measured;
    private final List<Charts.Line> growths = new ArrayList<>();

    Visibility(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.measured = new Measured(facts, book);
    }

    List<Block> blocks() {
        Map<List<Period>, List<Compared>> byPeriods = new LinkedHashMap<>();
        for (Compared one : facts.told().compared()) {
            var before = one.before();
            List<Period> periods = before == null
                    ? List.of(one.campaign().period())
                    : List.of(one.campaign().period(), before.period());
            byPeriods.computeIfAbsent(periods, _ -> new ArrayList<>()).add(one);
        }
        var blocks = new ArrayList<Block>();
        byPeriods.values().forEach(together -> {
            blocks.add(table(together, blocks.size()));
            blocks.addAll(notes(together));
        });
        if (!growths.isEmpty()) {
            blocks.add(Charts.of(book, "growth-accounts", growths, Text.say("report.column.growth"), null));
        }
        return blocks;
    }

    private FigureTable table(List<Compared> together, int number) {
        Compared first = together.getFirst();
        Side before = first.before();
        Text title = before == null
                ? Text.say("report.visibility.alone", "campaign", days(first.campaign()))
                : Text.say("report.visibility.table", "campaign", days(first.campaign()), "before", days(before));
        return new FigureTable(
                "visibility-daily-" + number,
                title,
                List.of(
                        Text.say("report.column.account"),
                        Text.say("report.column.campaign"),
                        Text.say("report.column.value-before"),
                        Text.say("report.column.after"),
                        Text.say("report.column.before"),
                        Text.say("report.column.growth")),
                together.stream().map(this::row).toList(),
                null);
    }

    private Row row(Compared one) {
        Counted campaign = value(one, one.campaign());
        Counted after = perDay(one, one.campaign(), campaign);
        Side side = one.before();
        if (side == null) {
            Cell none = Cell.of(Text.say("report.visibility.none-before"));
            return new Row(name(one), List.of(cell(campaign), none, cell(after), none, none));
        }
        Counted earlier = value(one, side);
        Counted before = perDay(one, side, earlier);
        boolean large = BigDecimal.valueOf(side.value()).compareTo(Growth.SMALLEST_BASELINE) >= 0;
        if (!large) {
            Cell none = Cell.of(Text.say("report.data.visibility.too-small"));
            return new Row(name(one), List.of(cell(campaign), cell(earlier), cell(after), cell(before), none));
        }
        Counted growth = book.growth(id(one) + "growth", label("report.figure.daily.growth", one), before, after);
        growths.add(new Charts.Line(
                new Argument.Several(List.of(account(one), new Argument.Term(Words.keyOf(one.metric())))),
                growth,
                null));
        return new Row(name(one), List.of(cell(campaign), cell(earlier), cell(after), cell(before), cell(growth)));
    }

    private static Cell cell(Counted figure) {
        return Cell.of(figure.figure());
    }

    private Counted value(Compared one, Side side) {
        return measured.of(
                id(one) + side.period().firstDay() + "." + side.period().lastDay(),
                label("report.figure.daily.value", one),
                one.metric(),
                side);
    }

    private Counted perDay(Compared one, Side side, Counted value) {
        Counted known = knownDays(one, side);
        return book.rate(value.figure() + ".per-day", label("report.figure.daily.per-day", one), value, known);
    }

    private Counted knownDays(Compared one, Side side) {
        return book.counted(
                id(one) + "days." + side.period().firstDay() + "."
                        + side.period().lastDay(),
                Text.say("report.figure.daily.known", "days", days(side)),
                (int) side.daysKnown(),
                Text.say("report.rule.calendar"));
    }

    /** Unequal lengths, shared days, and days of which nothing is known. */
    private List<Block> notes(List<Compared> together) {
        var notes = new ArrayList<Block>();
        Compared first = together.getFirst();
        Side before = first.before();
        if (before != null
                && before.period().days() != first.campaign().period().days()) {
            notes.add(new Prose(Text.say("vocabulary.note.unequal-lengths")));
        }
        if (before != null) {
            String id = "daily.shared." + before.period().firstDay() + "."
                    + first.campaign().period().firstDay();
            Counted shared = book.records(id, Text.say("report.figure.period.shared-days"), shared(first, before));
            notes.add(new Prose(Text.say("report.check.growth.shared", "shared", shared)));
        }
        for (Compared one : together) {
            incomplete(one, one.campaign(), notes);
            incomplete(one, one.before(), notes);
        }
        return notes;
    }

    private static List<Input> shared(Compared one, Side before) {
        return before.period()
                .firstDay()
                .datesUntil(before.period().lastDay().plusDays(1))
                .filter(one.campaign().period()::contains)
                .<Input>map(day -> new Input.OfThing(new Days(day, day)))
                .toList();
    }

    private void incomplete(Compared one, @Nullable Side side, List<Block> notes) {
        if (side == null || side.isComplete()) {
            return;
        }
        Counted known = knownDays(one, side);
        Counted all = book.counted(
                "period.days." + side.period().firstDay() + "." + side.period().lastDay(),
                Text.say("report.figure.period.days", "days", days(side)),
                (int) side.period().days(),
                Text.say("report.rule.calendar"));
        Counted share = book.share(
                known.figure() + ".share", Text.say("report.figure.daily.known", "days", days(side)), known, all);
        notes.add(new Prose(Text.say(
                "report.visibility.incomplete",
                "account",
                account(one),
                "metric",
                new Argument.Term(Words.keyOf(one.metric())),
                "share",
                share)));
    }

    private static Days days(Side side) {
        return new Days(side.period().firstDay(), side.period().lastDay());
    }

    private Text label(String key, Compared one) {
        return Text.say(key, "metric", new Argument.Term(Words.keyOf(one.metric())), "account", account(one));
    }

    private Text name(Compared one) {
        var metric = new Argument.Term(Words.keyOf(one.metric()));
        return one.source() == null || one.source() == ExportKind.OWN_TABLE
                ? Text.say("report.visibility.row.typed", "account", account(one), "metric", metric)
                : Text.say(
                        "report.visibility.row",
                        "account",
                        account(one),
                        "source",
                        new Argument.Term(Words.keyOf(one.source())),
                        "metric",
                        metric);
    }

    private Argument account(Compared one) {
        if (one.account().equals("coalition")) {
            return new Argument.Term("report.scope.coalition");
        }
        return facts.organisation(new OrganisationId(one.account()))
                .map(Names::named)
                .orElseGet(() -> new Argument.Quoted(one.account()));
    }

    private static String id(Compared one) {
        String source = one.source() == null ? "typed" : one.source().name();
        return ("daily." + one.account() + "." + source + "." + one.metric().name() + ".")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
