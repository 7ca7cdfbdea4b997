package org.rightsdays.impact.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * A photo of a contribution, with the consent of those who can be seen.
 *
 * @param picture hash of a stored picture
 * @param withdrawnAt since when it must not be shown any more
 */
public record Photo(
        String contribution,
        String picture,
        LocalizedText alternative,
        String credit,
        String licence,
        Instant consentedAt,
        @Nullable Instant withdrawnAt) {}
