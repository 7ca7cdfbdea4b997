package org.rightsdays.moderation;

import java.time.Duration;
import java.time.Instant;

/** When moderators are reminded of a case that waits: at most three times, then the coordinators once. */
final class Reminding {

    static final int TO_MODERATORS = 3;
    private static final Duration ORDINARY = Duration.ofDays(7);
    private static final Duration CONFIDENTIAL = Duration.ofDays(1);

    private Reminding() {}

    static Instant first(Instant now, boolean confidential) {
        return now.plus(confidential ? CONFIDENTIAL : ORDINARY);
    }
}
