package org.rightsdays.impact.reports;

import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param key of the sentence that says what to do
 * @param arguments name, value, name, value
 */
public record Problem(String field, String key, List<Object> arguments) {

    static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
