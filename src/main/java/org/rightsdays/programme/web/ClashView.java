package org.rightsdays.programme.web;

import java.util.List;
import java.util.Map;
import org.rightsdays.programme.submissions.Draft;

/**
 * Two versions of a draft that differ in some fields.
 *
 * @param draft as it is kept now
 * @param fields what differs
 * @param mine all that was to be saved, by field
 */
public record ClashView(Draft draft, List<FieldView> fields, Map<String, String> mine) {

    /** @param language tag of the language of the texts; null where they have none */
    public record FieldView(
            String name,
            String label,
            String theirs,
            String mine,
            @org.jspecify.annotations.Nullable String language) {}
}
