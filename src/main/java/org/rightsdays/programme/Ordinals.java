package org.rightsdays.programme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers the values of each field, in the order in which they are met. Numbers are given by one thread at a time. */
final class Ordinals {

    private final List<Map<Object, Integer>> numbers;
    private final List<List<Object>> values;

    Ordinals() {
        int fields = Field.values().length;
        numbers = java.util.stream.IntStream.range(0, fields)
                .<Map<Object, Integer>>mapToObj(_ -> new ConcurrentHashMap<>())
                .toList();
        values = java.util.stream.IntStream.range(0, fields)
                .<List<Object>>mapToObj(_ -> new CopyOnWriteArrayList<>())
                .toList();
    }

    int numberOf(Field field, Object value) {
        Integer known = numbers.get(field.ordinal()).get(value);
        if (known != null) {
            return known;
        }
        List<Object> ofField = values.get(field.ordinal());
        ofField.add(value);
        numbers.get(field.ordinal()).put(value, ofField.size() - 1);
        return ofField.size() - 1;
    }

    /** The number of a value, or -1 where it was never met. */
    int find(Field field, Object value) {
        return numbers.get(field.ordinal()).getOrDefault(value, -1);
    }

    Object value(Field field, int number) {
        return values.get(field.ordinal()).get(number);
    }

    int count(Field field) {
        return values.get(field.ordinal()).size();
    }
}
