package org.rightsdays.report.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Method;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Basis;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/**
 * All figures of a report in the making. Whoever needs a number enters how it comes about, and gets what stands for it
 * in a text. The same id is the same number.
 */
public final class Book {

    private static final Text EDITION = Text.say("report.scope.edition");

    private final Map<String, ReportFigure> figures = new LinkedHashMap<>();

    public Map<String, ReportFigure> figures() {
        return figures;
    }

    public BigDecimal value(Counted figure) {
        return get(figure).value();
    }

    public int count(Counted figure) {
        return value(figure).intValueExact();
    }

    private ReportFigure get(Counted figure) {
        ReportFigure known = figures.get(figure.figure());
        if (known == null) {
            throw new IllegalArgumentException("No figure " + figure.figure());
        }
        return known;
    }

    /** Enters a figure as it is. */
    public Counted enter(ReportFigure figure) {
        figures.putIfAbsent(figure.id(), figure);
        return new Counted(figure.id());
    }

    /** How many records there are. */
    public Counted records(String id, Text label, Collection<? extends Input> records) {
        return enter(computed(
                id,
                BigDecimal.valueOf(records.size()),
                Print.EXACT,
                label,
                Basis.RECORDS,
                Text.say("report.rule.count"),
                List.copyOf(records)));
    }

    /** How many there are of something that is too much to be listed; the programme tells which. */
    public Counted counted(String id, Text label, int count, Text rule) {
        return enter(computed(id, BigDecimal.valueOf(count), Print.EXACT, label, Basis.RECORDS, rule, List.of()));
    }

    public Counted sum(String id, Text label, List<Counted> parts) {
        BigDecimal sum = parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return computed(id, label, sum, Print.EXACT, Text.say("report.rule.sum"), parts.toArray(Counted[]::new));
    }

    /** The first less the second. */
    public Counted difference(String id, Text label, Counted first, Counted second) {
        return computed(
                id,
                label,
                value(first).subtract(value(second)),
                Print.EXACT,
                Text.say("report.rule.difference"),
                first,
                second);
    }

    /** The first of the second, as "7 of 19 (37 %)". */
    public Counted share(String id, Text label, Counted part, Counted whole) {
        return computed(id, label, quotient(part, whole), Print.SHARE, Text.say("report.rule.share"), part, whole);
    }

    /** The first for each of the second, with decimals. */
    public Counted rate(String id, Text label, Counted value, Counted divisor) {
        return computed(
                id, label, quotient(value, divisor), Print.RATE, Text.say("report.rule.quotient"), value, divisor);
    }

    /** By how much the second is more than the first. */
    public Counted growth(String id, Text label, Counted before, Counted after) {
        return computed(
                id,
                label,
                quotient(after, before).subtract(BigDecimal.ONE),
                Print.GROWTH,
                Text.say("report.rule.growth"),
                before,
                after);
    }

    private BigDecimal quotient(Counted part, Counted whole) {
        return value(whole).signum() == 0 ? BigDecimal.ZERO : value(part).divide(value(whole), MathContext.DECIMAL64);
    }

    /** A number that follows from others by a rule of its own. */
    public Counted computed(String id, Text label, BigDecimal value, Print print, Text rule, Counted... inputs) {
        return enter(computed(
                id,
                value,
                print,
                label,
                Basis.COMPUTED,
                rule,
                Arrays.stream(inputs)
                        .<Input>map(input -> new Input.OfFigure(input.figure()))
                        .toList()));
    }

    private static ReportFigure computed(
            String id, BigDecimal value, Print print, Text label, Basis basis, Text rule, List<Input> inputs) {
        return new ReportFigure(
                id,
                value,
                print,
                label,
                null,
                EDITION,
                null,
                Words.keyOf(Method.DERIVED),
                basis,
                rule,
                inputs,
                List.of(),
                null,
                List.of());
    }

    /** A number that a document prints. */
    public Counted printed(Claim claim) {
        Text label = Text.say(
                "report.figure.claim",
                "printed",
                new Argument.Quoted(claim.printed()),
                "document",
                new Argument.Term(Words.keyOf(claim.document())));
        return enter(new ReportFigure(
                "claim." + claim.id(),
                claim.value(),
                Print.EXACT,
                label,
                null,
                EDITION,
                null,
                Words.keyOf(Method.NOT_STATED),
                Basis.PRINTED,
                null,
                List.of(),
                List.of(),
                null,
                List.of()));
    }

    /** A figure that is there already; null when it isn't. */
    public @Nullable Counted find(String id) {
        return figures.containsKey(id) ? new Counted(id) : null;
    }
}
