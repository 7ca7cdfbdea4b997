package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.util.List;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;

/**
 * Reaches that were added up: reported contacts, not deduplicated. The number of different people is unknown; it lies
 * between the largest part and the sum.
 *
 * @param sum of all parts
 * @param largest part, the least that the number of people can be
 */
public record Contacts(Amount sum, Amount largest, List<Figure> inputs) {

    public Contacts {
        inputs = List.copyOf(inputs);
    }

    /**
     * @throws IllegalArgumentException when a figure isn't one of unique people of a source
     */
    public static Contacts of(List<Figure> inputs) {
        Amount sum = Amount.ZERO;
        Amount largest = Amount.ZERO;
        for (Figure figure : inputs) {
            if (figure.metric().adding() != Metric.Adding.AS_CONTACTS) {
                throw new IllegalArgumentException(figure.key() + " counts no unique people of a source");
            }
            sum = sum.plus(figure.amount());
            largest = larger(largest, figure.amount());
        }
        return new Contacts(sum, largest, inputs);
    }

    /** The range that the number of different people is in. */
    public Amount people() {
        return new Amount(largest.low(), sum.high());
    }

    private static Amount larger(Amount one, Amount other) {
        BigDecimal low = one.low().max(other.low());
        return new Amount(low, one.high().max(other.high()).max(low));
    }
}
