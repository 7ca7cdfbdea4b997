package org.rightsdays.moderation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * What somebody who is suspended reads.
 *
 * @param typed what was in a form that could not be taken, name to text; empty on the page that tells of suspensions
 * @param stopped whether something was just refused
 */
public record SuspensionView(List<Entry> entries, Map<String, String> typed, boolean stopped) {

    /**
     * One suspension.
     *
     * @param name of the organisation, or words for one's own account
     * @param until a phrase such as "until it is lifted"
     * @param statement of reasons, label to text; empty for whoever it does not concern
     * @param appeal whether one can appeal; null for whoever it does not concern
     * @param address of the form to appeal
     */
    public record Entry(
            Shown name,
            String until,
            Map<String, String> statement,
            Appealable.@Nullable Chance appeal,
            String address) {}
}
