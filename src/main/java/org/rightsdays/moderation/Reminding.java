package org.rightsdays.moderation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody is reminded of a case that waits: moderators at most three times, then the coordinators once. */
final class Reminding {

    static final int TO_MODERATORS = 3;
    private static final Duration ORDINARY = Duration.ofDays(7);
    private static final Duration CONFIDENTIAL = Duration.ofDays(1);

    private Reminding() {}

    static Instant first(Instant now, boolean confidential) {
        return now.plus(pause(confidential));
    }

    /**
     * When the next one is, after one more was sent; null for never.
     *
     * @param sent how many there were before
     * @param toModerators whether moderators got this one, so that the coordinators are still to be told
     */
    static @Nullable Instant next(Instant now, Case about, int sent, boolean toModerators) {
        boolean goesOn = toModerators || sent + 1 < TO_MODERATORS;
        return goesOn ? now.plus(pause(about.confidential())) : null;
    }

    private static Duration pause(boolean confidential) {
        return confidential ? CONFIDENTIAL : ORDINARY;
    }
}
