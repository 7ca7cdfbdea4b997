package org.rightsdays.impact.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;

/**
 * The form for a figure that is read off a platform.
 *
 * @param typed by field
 */
public record TypedFiguresView(
        Map<String, String> typed,
        FormErrors errors,
        List<Choice> editions,
        List<Choice> networks,
        List<Choice> metrics) {

    public @Nullable String of(String field) {
        return typed.get(field);
    }
}
