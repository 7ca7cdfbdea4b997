package org.rightsdays.programme.submissions;

import java.util.Map;
import java.util.Set;

/**
 * What the form of a draft sends: all of it, each time.
 *
 * @param version of the draft that the form was made from
 * @param answers field to what is typed there
 * @param current translations that the writer says are right although their original has changed
 */
public record Typed(int version, Map<String, String> answers, Set<String> current) {

    /** In the language that the draft is written in first. */
    public DraftContent content(Draft draft) {
        return DraftContent.of(draft.content().language(), answers);
    }
}
