package org.rightsdays.impact.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People of one group at the narrowest place where they were counted.
 *
 * @param path from the widest place to the narrowest, such as edition, country, city, contribution
 * @param count null when the group was present but not measured
 */
public record GroupCount(
        List<String> path, String group, @Nullable Integer count) {

    public GroupCount {
        path = List.copyOf(path);
        if (path.isEmpty() || (count != null && count < 0)) {
            throw new IllegalArgumentException("A count has a place and is not negative");
        }
    }
}
