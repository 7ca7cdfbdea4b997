package org.rightsdays.report.tree;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report is still growing or was frozen.
 *
 * @param number of the snapshot, 1 for the first of the edition; null for a preview
 * @param frozenAt when it was frozen; null for a preview
 */
public record Standing(@Nullable Integer number, @Nullable Instant frozenAt) {

    public static final Standing PREVIEW = new Standing(null, null);

    public boolean isPreview() {
        return number == null;
    }
}
