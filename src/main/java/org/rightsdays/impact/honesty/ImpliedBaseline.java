package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a value and its printed increase tell about the value before: 25 reposts at "+257 %" were 7. A percentage that no
 * whole number before could have printed was taken at another moment, or of another period.
 *
 * @param percent added to the whole: 257 for "+257 %"
 */
public record ImpliedBaseline(BigDecimal value, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FURTHEST = 50;

    public ImpliedBaseline {
        if (percent.compareTo(HUNDRED.negate()) <= 0) {
            throw new IllegalArgumentException("A decrease of " + percent + " % leaves no value");
        }
    }

    /** Whole numbers, both included. */
    public record Range(long low, long high) {}

    /** The value before as arithmetic has it, which need not be a whole number. */
    public BigDecimal exact() {
        return value.multiply(HUNDRED).divide(HUNDRED.add(percent), MathContext.DECIMAL64);
    }

    /** The whole numbers before that print this increase when it is rounded half up. */
    public Optional<Range> byRounding() {
        return printing(RoundingMode.HALF_UP);
    }

    /** The whole numbers before that print this increase when its decimals are cut off. */
    public Optional<Range> byCutting() {
        return printing(RoundingMode.DOWN);
    }

    private Optional<Range> printing(RoundingMode mode) {
        long around = exact().setScale(0, RoundingMode.HALF_UP).longValueExact();
        long reach = FURTHEST + around / FURTHEST;
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long before = Math.max(1, around - reach); before <= around + reach; before++) {
            if (prints(before, mode)) {
                low = Math.min(low, before);
                high = before;
            }
        }
        return high < low ? Optional.empty() : Optional.of(new Range(low, high));
    }

    private boolean prints(long before, RoundingMode mode) {
        BigDecimal whole = BigDecimal.valueOf(before);
        return value.subtract(whole)
                        .multiply(HUNDRED)
                        .divide(whole, percent.scale() < 0 ? 0 : percent.scale(), mode)
                        .compareTo(percent)
                == 0;
    }
}
