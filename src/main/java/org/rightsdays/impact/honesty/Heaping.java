package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Figure;

/**
 * How many values are round: people who count heads seldom end on a multiple of fifty.
 *
 * @param values more than zero and without a range
 * @param round of them, multiples of fifty
 * @param mostCommon the value that is there most often, if any is there twice
 * @param times how often it is
 */
public record Heaping(int values, int round, @Nullable BigDecimal mostCommon, int times) {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    public static Heaping of(Collection<Figure> figures) {
        var values = figures.stream()
                .map(Figure::amount)
                .filter(amount -> amount.isExact() && amount.signum() > 0)
                .map(amount -> amount.exact())
                .toList();
        int round = (int) values.stream()
                .filter(value -> value.remainder(FIFTY).signum() == 0)
                .count();
        var common =
                values.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .max(Map.Entry.<BigDecimal, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return new Heaping(
                values.size(),
                round,
                common.map(Map.Entry::getKey).orElse(null),
                common.map(entry -> entry.getValue().intValue()).orElse(0));
    }

    /** Whether more than a third is round, which the report then says. */
    public boolean worthTelling() {
        return round * 3 > values;
    }
}
