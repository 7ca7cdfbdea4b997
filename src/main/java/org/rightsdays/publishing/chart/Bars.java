package org.rightsdays.publishing.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Horizontal bars in the order in which they are given, in the words of their reader.
 *
 * @param source a line under the chart: where its numbers come from
 * @param rightToLeft whether bars grow to the left
 */
public record Bars(String title, List<Bar> bars, String source, boolean rightToLeft) {

    /** A bar as long as its value; {@code number} stands at its end. */
    public record Bar(String label, String number, BigDecimal value) {}

    /** Length of a bar as a part of the longest; what is negative or nothing has none. */
    public double part(Bar bar) {
        double longest = bars.stream()
                .mapToDouble(one -> one.value().doubleValue())
                .max()
                .orElse(0);
        return longest <= 0 ? 0 : Math.max(0, bar.value().doubleValue() / longest);
    }
}
