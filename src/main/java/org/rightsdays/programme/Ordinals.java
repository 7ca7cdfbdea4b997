package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Numbers the values of each field, and the combinations of values that contributions have, in the order in which they
 * are met. Numbers are given by one thread at a time, which makes the index; any thread may look for a number.
 */
final class Ordinals {

    private final List<Numbered<Object>> values = forEachField();
    private final List<Numbered<List<Integer>>> combinations = forEachField();

    private static <T> List<Numbered<T>> forEachField() {
        return IntStream.range(0, Field.values().length)
                .mapToObj(_ -> new Numbered<T>())
                .toList();
    }

    int numberOf(Field field, Object value) {
        return values.get(field.ordinal()).numberOf(value);
    }

    /** The number of a value, or -1 where it was never met. */
    int find(Field field, Object value) {
        return values.get(field.ordinal()).numbers.getOrDefault(value, -1);
    }

    /** All values that were met until now, by number. */
    List<Object> values(Field field) {
        return List.copyOf(values.get(field.ordinal()).met);
    }

    int count(Field field) {
        return values.get(field.ordinal()).met.size();
    }

    /** The number of some values of one field that a contribution has together. */
    int combination(Field field, int... valueNumbers) {
        return combinations
                .get(field.ordinal())
                .numberOf(Arrays.stream(valueNumbers).sorted().boxed().toList());
    }

    /** Every combination that was met until now, by number: the numbers of its values. */
    int[][] combinations(Field field) {
        return combinations.get(field.ordinal()).met.stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static final class Numbered<T> {

        private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
        private final List<T> met = new ArrayList<>();

        int numberOf(T one) {
            Integer known = numbers.get(one);
            if (known != null) {
                return known;
            }
            met.add(one);
            numbers.put(one, met.size() - 1);
            return met.size() - 1;
        }
    }
}
