package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A share that never leaves its numerator and denominator: "7 of 19 (37 %)". */
public record Percentage(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Percentage of(long numerator, long denominator) {
        return new Percentage(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Rounded half up to so many decimal places; empty when the denominator is not more than nothing. */
    public Optional<BigDecimal> percent(int places) {
        return denominator.signum() <= 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, places, RoundingMode.HALF_UP));
    }

    /** The denominators in a range of which some whole part prints as {@code percent}. */
    public static List<Integer> denominatorsThatPrint(int percent, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(denominator -> IntStream.rangeClosed(0, denominator)
                        .anyMatch(part -> Percentage.of(part, denominator)
                                .percent(0)
                                .filter(printed -> printed.intValueExact() == percent)
                                .isPresent()))
                .boxed()
                .toList();
    }
}
