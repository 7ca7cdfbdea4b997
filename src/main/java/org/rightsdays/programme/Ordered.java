package org.rightsdays.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Sets and answers in the order of their vocabulary, whatever order they were given in. */
final class Ordered {

    private Ordered() {}

    static <E extends Enum<E>> Set<E> set(Set<E> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    /** Without the questions that were not answered. */
    static <E extends Enum<E>> Map<E, Answer> stated(Class<E> type, Map<E, Answer> answers) {
        var stated = new EnumMap<E, Answer>(type);
        answers.forEach((question, answer) -> {
            if (answer != Answer.NOT_STATED) {
                stated.put(question, answer);
            }
        });
        return Collections.unmodifiableMap(stated);
    }
}
