package org.rightsdays.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made.
 *
 * @param role of whoever made it, as the log tells it
 * @param madeBy the account; null when its time is over
 * @param appealUntil until when whoever it concerns can ask for another one
 */
public record MadeDecision(
        UUID id,
        CaseId about,
        Decision decision,
        String role,
        @Nullable UUID madeBy,
        Instant made,
        Instant appealUntil) {}
