package org.rightsdays.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of one field is met.
 *
 * @param values every value that the edition has, in no order; the same list while the programme stays the same
 * @param counts by place in {@code values}
 */
public record Tally<V extends Comparable<? super V>>(List<V> values, int[] counts) {

    /** How often a value is met, by value and in the order of the values, without those that are not met. */
    public Map<V, Integer> asMap() {
        Map<V, Integer> met = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .forEach(i -> met.put(values.get(i), counts[i]));
        return met;
    }

    /** A number that differs, nearly always, where counts differ. */
    public int hashOfCounts() {
        return Arrays.hashCode(counts);
    }

    /** Whether the same values of the same programme are met as often; cheap, because it doesn't compare values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally<?> tally && values == tally.values && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return hashOfCounts();
    }
}
