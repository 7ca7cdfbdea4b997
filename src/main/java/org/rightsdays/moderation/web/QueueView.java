package org.rightsdays.moderation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Case;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * The queue.
 *
 * @param address what was typed into the form for a case of one's own
 */
public record QueueView(
        List<Row> rows,
        long count,
        CaseQuery query,
        Filters filters,
        @Nullable String previous,
        @Nullable String next,
        FormErrors errors,
        String address) {

    /** @param host its name; null where nobody hosts */
    public record Row(Case one, LocalizedText.Shown title, LocalizedText.@Nullable Shown host, String address) {}

    /** What there is to choose from. */
    public record Filters(
            List<Choice> editions, List<Choice> kinds, List<Choice> causes, List<Choice> states, List<Choice> hosts) {}
}
