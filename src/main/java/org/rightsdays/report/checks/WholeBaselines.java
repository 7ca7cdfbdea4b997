package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/**
 * The whole numbers that, as the value before, would print a given increase: by usual rounding, else by cutting off,
 * else by rounding to tens.
 *
 * @param found the least and the most of them; one figure when they are one; empty when there is none
 */
public record WholeBaselines(Way way, List<Counted> found) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the percentage would have been made. */
    public enum Way {
        ROUNDED,
        CUT_OFF,
        ROUNDED_TO_TENS,
        NONE
    }

    /** Whether a whole number fits by usual rounding. */
    public boolean fits() {
        return way == Way.ROUNDED;
    }

    /** The same in words. */
    public Text words() {
        return switch (way) {
            case ROUNDED ->
                found.size() == 1
                        ? Text.say("report.growth.whole.one", "value", found.getFirst())
                        : Text.say("report.growth.whole.range", "least", found.getFirst(), "most", found.getLast());
            case CUT_OFF -> Text.say("report.growth.whole.cut-off", "value", found.getFirst());
            case ROUNDED_TO_TENS -> Text.say("report.growth.whole.tens", "value", found.getFirst());
            case NONE -> Text.say("report.growth.whole.none");
        };
    }

    static WholeBaselines of(Book book, String id, BigDecimal value, BigDecimal percent) {
        for (Way way : Way.values()) {
            List<BigDecimal> fitting = way == Way.NONE ? List.of() : fitting(value, percent, way);
            if (!fitting.isEmpty()) {
                return new WholeBaselines(way, figures(book, id, fitting));
            }
        }
        return new WholeBaselines(Way.NONE, List.of());
    }

    private static List<Counted> figures(Book book, String id, List<BigDecimal> fitting) {
        var figures = new ArrayList<Counted>();
        figures.add(figure(book, id + "whole-least", fitting.getFirst()));
        if (fitting.size() > 1) {
            figures.add(figure(book, id + "whole-most", fitting.getLast()));
        }
        return List.copyOf(figures);
    }

    private static Counted figure(Book book, String id, BigDecimal value) {
        return book.computed(
                id, Text.say("report.figure.growth.whole"), value, Print.EXACT, Text.say("report.rule.tried"));
    }

    /** Whole numbers around the implied one; a percentage moves by less than one over a few of them. */
    private static List<BigDecimal> fitting(BigDecimal value, BigDecimal percent, Way way) {
        UnaryOperator<BigDecimal> print = printing(way);
        BigDecimal implied = value.multiply(HUNDRED).divide(HUNDRED.add(percent), MathContext.DECIMAL64);
        BigDecimal reach = implied.movePointLeft(2).setScale(0, RoundingMode.UP).add(BigDecimal.TWO);
        var fitting = new ArrayList<BigDecimal>();
        BigDecimal last = implied.add(reach).setScale(0, RoundingMode.FLOOR);
        for (BigDecimal before =
                        implied.subtract(reach).setScale(0, RoundingMode.FLOOR).max(BigDecimal.ONE);
                before.compareTo(last) <= 0;
                before = before.add(BigDecimal.ONE)) {
            BigDecimal growth = value.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
            if (print.apply(growth).compareTo(percent) == 0) {
                fitting.add(before);
            }
        }
        return fitting;
    }

    private static UnaryOperator<BigDecimal> printing(Way way) {
        return switch (way) {
            case ROUNDED -> growth -> growth.setScale(0, RoundingMode.HALF_UP);
            case CUT_OFF -> growth -> growth.setScale(0, RoundingMode.DOWN);
            case ROUNDED_TO_TENS -> growth -> growth.setScale(-1, RoundingMode.HALF_UP);
            case NONE -> UnaryOperator.identity();
        };
    }
}
