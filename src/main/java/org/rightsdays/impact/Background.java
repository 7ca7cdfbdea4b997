package org.rightsdays.impact;

import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A group of people that was present. Groups overlap, so their counts don't add up to the people present.
 *
 * @param scope the edition, or a contribution or part of it
 * @param group key of the group, the same for all contributions: {@link #keyOf} of its name
 * @param label the group as it was named
 * @param count people of the group; null when the group was present but not measured
 */
public record Background(
        EditionId edition,
        Scope scope,
        String group,
        LocalizedText label,
        @Nullable Integer count) {

    /** Lower case, with hyphens for whatever is no letter or digit of any script. */
    public static String keyOf(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("(^-|-$)", "");
    }
}
