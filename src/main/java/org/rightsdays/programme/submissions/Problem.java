package org.rightsdays.programme.submissions;

import java.util.Map;

/**
 * Something that keeps a draft from being submitted. What was typed stays as it is.
 *
 * @param field where it is, as in {@link Questions}
 * @param code such as {@code required}; {@code submission.problem.<code>} says it
 * @param arguments for the text
 */
public record Problem(String field, String code, Map<String, String> arguments) {

    static Problem of(String field, String code) {
        return new Problem(field, code, Map.of());
    }
}
