package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdays.programme.Theme;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/** Claims of a share: a percentage without its numerator and denominator fits only some numbers. */
final class ShareChecks {

    /** Denominators that are tried. */
    private static final int LARGEST = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Facts facts;
    private final Book book;

    ShareChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    Finding theme(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Optional<Theme> theme = ClaimTitles.theme(claim);
        return theme.isPresent() ? counted(claim, theme.get()) : uncounted(claim);
    }

    private Finding counted(Claim claim, Theme theme) {
        Counted share = ThemeShares.of(facts, book, theme);
        boolean equal = percent(book.value(share)).compareTo(claim.value()) == 0;
        return Finding.of(
                equal ? Verdict.CONFIRMED : Verdict.INCONSISTENT,
                Text.say("report.check.share.counted", "share", share),
                Text.say("report.advice.share"));
    }

    /** Nothing says of what it is a share: which totals could print it, and that those of the document can't. */
    private Finding uncounted(Claim claim) {
        var sums = new ArrayList<Text>();
        sums.add(Text.say("report.check.share.none"));
        var near = new ArrayList<Argument>();
        for (Claim total : totals(claim)) {
            near.addAll(nearest(claim, total));
        }
        if (!near.isEmpty()) {
            sums.add(Text.say("report.check.share.totals", "shares", new Argument.Several(near)));
        }
        List<Argument> possible = possible(claim);
        if (!possible.isEmpty()) {
            sums.add(Text.say("report.check.share.possible", "shares", new Argument.Several(possible)));
        }
        return new Finding(Verdict.NOT_COMPUTABLE, sums, Text.say("report.advice.share"));
    }

    /** What the same document says there are of events and of cities. */
    private List<Claim> totals(Claim claim) {
        return facts.printed().claims().stream()
                .filter(one -> one.document() == claim.document() && one.checkedWith() == null)
                .filter(one -> one.measure() == Measure.CONTRIBUTIONS || one.measure() == Measure.CITIES)
                .toList();
    }

    /** The shares of a total that come nearest, below and above. */
    private List<Argument> nearest(Claim claim, Claim total) {
        Counted whole = book.printed(total);
        int below = claim.value()
                .multiply(total.value())
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .intValueExact();
        return List.of(
                share(claim, below, whole, total.value().intValueExact()),
                share(claim, below + 1, whole, total.value().intValueExact()));
    }

    /** The smallest part of each total that prints as the claimed percentage. */
    private List<Argument> possible(Claim claim) {
        var possible = new ArrayList<Argument>();
        for (int whole = 2; whole <= LARGEST; whole++) {
            for (int part = 1; part < whole; part++) {
                if (percent(quotient(part, whole)).compareTo(claim.value()) == 0) {
                    Counted total = book.computed(
                            "share." + claim.id() + ".of-" + whole,
                            Text.say("report.figure.share.whole"),
                            BigDecimal.valueOf(whole),
                            Print.EXACT,
                            Text.say("report.rule.tried"));
                    possible.add(share(claim, part, total, whole));
                    break;
                }
            }
        }
        return possible;
    }

    private Counted share(Claim claim, int part, Counted whole, int total) {
        String id = "share." + claim.id() + "." + part + "-of-" + total;
        Counted counted = book.computed(
                id + ".part",
                Text.say("report.figure.share.part"),
                BigDecimal.valueOf(part),
                Print.EXACT,
                Text.say("report.rule.tried"));
        return book.share(id, Text.say("report.figure.share.tried"), counted, whole);
    }

    private static BigDecimal quotient(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), java.math.MathContext.DECIMAL64);
    }

    private static BigDecimal percent(BigDecimal quotient) {
        return quotient.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
