package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rightsdays.impact.Amount;

/**
 * "At least N": a number rounded down to a declared step, never up. The exact number stays in the data.
 *
 * @param value a multiple of the step
 * @param step declared beside the number
 */
public record LowerBound(BigDecimal value, BigDecimal step) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    /** The lower end of an amount, rounded down to the step of numbers of its size. */
    public static LowerBound of(Amount amount) {
        return of(amount, stepFor(amount.low()));
    }

    public static LowerBound of(Amount amount, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A step is more than nothing, not " + step);
        }
        BigDecimal steps = amount.low().divide(step, 0, RoundingMode.FLOOR);
        return new LowerBound(steps.multiply(step), step);
    }

    /** Steps of 5 below a hundred, 50 below ten thousand, 500 below a hundred thousand, else 5,000. */
    public static BigDecimal stepFor(BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(100)) < 0) {
            return BigDecimal.valueOf(5);
        }
        if (value.compareTo(TEN_THOUSAND) < 0) {
            return BigDecimal.valueOf(50);
        }
        return BigDecimal.valueOf(value.compareTo(HUNDRED_THOUSAND) < 0 ? 500 : 5_000);
    }

    /** Whether "at least {@code claimed}" is borne out by what was reported. */
    public static boolean supports(Amount reported, BigDecimal claimed) {
        return reported.low().compareTo(claimed) >= 0;
    }
}
