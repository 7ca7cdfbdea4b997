package org.rightsdays.report.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Amount;
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
                null,
                Print.EXACT,
                label,
                Basis.RECORDS,
                Text.say("report.rule.count"),
                List.copyOf(records)));
    }

    /** How many there are of something that is too much to be listed; the programme tells which. */
    public Counted counted(String id, Text label, int count, Text rule) {
        return enter(computed(id, BigDecimal.valueOf(count), null, Print.EXACT, label, Basis.RECORDS, rule, List.of()));
    }

    /** A sum of ranges is a range, and a sum with an estimate in it is an estimate. */
    public Counted sum(String id, Text label, List<Counted> parts) {
        List<ReportFigure> figures = parts.stream().map(this::get).toList();
        BigDecimal low = figures.stream().map(ReportFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal high = figures.stream().map(ReportFigure::upper).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean estimated = figures.stream().anyMatch(figure -> figure.print().equals(Print.ABOUT));
        return enter(computed(
                id,
                low,
                low.compareTo(high) == 0 ? null : high,
                estimated ? Print.ABOUT : Print.EXACT,
                label,
                Basis.COMPUTED,
                Text.say("report.rule.sum"),
                inputs(parts.toArray(Counted[]::new))));
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
        ReportFigure some = get(part);
        ReportFigure all = get(whole);
        BigDecimal low = quotient(part, whole);
        BigDecimal high = null;
        if (some.isRange() || all.isRange()) {
            // What is in the part is in the whole too, so only the rest of the whole varies beside it.
            low = quotient(some.value(), some.value().add(rest(all.upper(), some.upper())));
            BigDecimal most = quotient(some.upper(), some.upper().add(rest(all.value(), some.value())));
            high = most.compareTo(low) == 0 ? null : most;
        }
        return enter(computed(
                id, low, high, Print.SHARE, label, Basis.COMPUTED, Text.say("report.rule.share"), inputs(part, whole)));
    }

    private static BigDecimal rest(BigDecimal whole, BigDecimal part) {
        return whole.subtract(part).max(BigDecimal.ZERO);
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
        return quotient(value(part), value(whole));
    }

    private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
    }

    /** A number of which two ends are known. */
    public Counted range(String id, Text label, Amount ends, Text rule, List<Counted> inputs) {
        return enter(computed(
                id,
                ends.low(),
                ends.isExact() ? null : ends.high(),
                Print.EXACT,
                label,
                Basis.COMPUTED,
                rule,
                inputs(inputs.toArray(Counted[]::new))));
    }

    /** A number that follows from others by a rule of its own. */
    public Counted computed(String id, Text label, BigDecimal value, Print print, Text rule, Counted... inputs) {
        return enter(computed(id, value, null, print, label, Basis.COMPUTED, rule, inputs(inputs)));
    }

    private static List<Input> inputs(Counted... figures) {
        return Arrays.stream(figures)
                .<Input>map(input -> new Input.OfFigure(input.figure()))
                .toList();
    }

    private static ReportFigure computed(
            String id,
            BigDecimal value,
            @Nullable BigDecimal high,
            Print print,
            Text label,
            Basis basis,
            Text rule,
            List<Input> inputs) {
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
                List.of(),
                high,
                null);
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
                List.of(where(claim)),
                null,
                List.of(),
                null,
                null));
    }

    /** Where everybody can look it up. */
    private static ReportFigure.Evidence where(Claim claim) {
        var document = new Argument.Term(Words.keyOf(claim.document()));
        var section = new Argument.Quoted(claim.section());
        Text words = claim.page() == null
                ? Text.say("report.printed.where", "document", document, "section", section)
                : Text.say(
                        "report.printed.where-page",
                        "document",
                        document,
                        "section",
                        section,
                        "page",
                        new Argument.Quoted(claim.page().toString()));
        return new ReportFigure.Evidence(words, null, null);
    }

    /** A figure that is there already; null when it isn't. */
    public @Nullable Counted find(String id) {
        return figures.containsKey(id) ? new Counted(id) : null;
    }
}
