package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/** Claims about people reached and about publications. */
final class ReachChecks {

    private final Facts facts;
    private final Book book;
    private final Reported reported;

    ReachChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
    }

    /** A total against the claims that are its parts. */
    Finding total(List<Claim> claims) {
        Claim claim = claims.getFirst();
        List<Counted> parts = facts.printed().claims().stream()
                .filter(one -> one.measure() == Measure.REACH && one.document() == claim.document())
                .map(book::printed)
                .toList();
        if (parts.isEmpty()) {
            return Finding.of(
                    Verdict.NOT_COMPUTABLE, Text.say("report.check.reach.none"), Text.say("report.advice.reach"));
        }
        Counted sum = book.sum("reach.contacts", Text.say("report.figure.reach.contacts"), parts);
        Counted difference = book.difference(
                "difference." + claim.id(), Text.say("report.figure.difference"), book.printed(claim), sum);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(
                -Math.min(0, claim.value().stripTrailingZeros().scale()));
        Counted nearest = book.computed(
                "reach.contacts.nearest",
                Text.say("report.figure.reach.contacts.nearest"),
                book.value(sum).divide(step, 0, RoundingMode.HALF_UP).multiply(step),
                Print.EXACT,
                Text.say("report.rule.rounded"),
                sum);
        return new Finding(
                Verdicts.ofSum(claim, book.value(sum)),
                List.of(
                        Text.say("report.check.reach-total", "sum", sum, "difference", difference),
                        Text.say("report.check.reach-total.nearest", "nearest", nearest)),
                Text.say("report.advice.reach-total", "sum", sum));
    }

    /** Reach means something for one channel, one definition and one period; other sums can't be worked out. */
    Finding reach(List<Claim> claims) {
        List<Figure> byChannel = facts.figures().stream()
                .filter(figure -> figure.metric() == Metric.REACH)
                .toList();
        if (!byChannel.isEmpty()) {
            Counted sum = book.sum("reach", Text.say("report.figure.reach"), reported.enter(byChannel));
            return Finding.of(
                    Verdicts.ofSum(claims.getFirst(), book.value(sum)),
                    Text.say("report.check.reach", "sum", sum),
                    Text.say("report.advice.reach"));
        }
        var sums = new ArrayList<Text>();
        sums.add(Text.say("report.check.reach.none"));
        sums.add(Text.say("report.check.reach.channels", "cities", new Cities(facts, book).reporting()));
        facts.figures().stream()
                .filter(figure -> figure.metric() == Metric.IMPRESSIONS)
                .findFirst()
                .map(reported::enter)
                .ifPresent(impressions -> sums.add(Text.say(
                        "report.check.reach.rate",
                        "impressions",
                        impressions,
                        "rate",
                        book.rate(
                                "reach.impressions-each",
                                Text.say("report.figure.reach.impressions-each"),
                                impressions,
                                book.printed(claims.getLast())))));
        return new Finding(Verdict.NOT_COMPUTABLE, sums, Text.say("report.advice.reach"));
    }

    Finding publications(List<Claim> claims) {
        Claim claim = claims.getFirst();
        List<Figure> items = facts.figures().stream()
                .filter(figure -> Metric.PUBLICATIONS.covers(figure.metric()))
                .toList();
        Counted sum = book.sum("publications", Text.say("report.figure.publications"), reported.enter(items));
        Counted missing = book.difference(
                "publications.without-record", Text.say("report.figure.without-record"), book.printed(claim), sum);
        return new Finding(
                Verdicts.ofCount(claim, book.value(sum)),
                List.of(
                        Text.say("report.check.publications", "sum", sum),
                        Text.say("report.check.without-record", "missing", missing)),
                Text.say("report.advice.publications"));
    }
}
