package org.rightsdays.impact;

import java.math.BigDecimal;

/**
 * An exact number, or a range of which both ends are included. Numbers are signed: a platform's daily count can be
 * negative, when more was taken back than given.
 */
public record Amount(BigDecimal low, BigDecimal high) {

    public static final Amount ZERO = of(0);

    public Amount {
        low = plain(low);
        high = plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The range begins with " + low + " and ends with " + high);
        }
    }

    public static Amount of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    public static Amount of(BigDecimal value) {
        return new Amount(value, value);
    }

    public static Amount between(long low, long high) {
        return new Amount(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    public boolean isExact() {
        return low.equals(high);
    }

    /**
     * The number itself.
     *
     * @throws IllegalStateException when it is a range
     */
    public BigDecimal exact() {
        if (!isExact()) {
            throw new IllegalStateException("A range has no single value: " + this);
        }
        return low;
    }

    public Amount plus(Amount other) {
        return new Amount(low.add(other.low), high.add(other.high));
    }

    public int signum() {
        return low.signum();
    }

    @Override
    public String toString() {
        return isExact() ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    /** One way to write a number, so that 100 equals 1E+2 and 100.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
