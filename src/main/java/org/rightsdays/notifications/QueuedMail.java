package org.rightsdays.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox and what became of it.
 *
 * @param mail null once it was emptied
 * @param answer what the mail server said last, in its words
 */
public record QueuedMail(
        UUID id,
        MailState state,
        @Nullable Mail mail,
        int attempts,
        Instant queuedAt,
        Instant nextAttemptAt,
        @Nullable Instant endedAt,
        @Nullable MailProblem problem,
        @Nullable String answer) {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    /** RFC 5321, 4.5.4.1, asks to go on for four to five days. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    /** How long to wait after another attempt in vain. */
    Duration pause() {
        return PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
    }

    Instant patienceEnds() {
        return queuedAt.plus(PATIENCE);
    }
}
