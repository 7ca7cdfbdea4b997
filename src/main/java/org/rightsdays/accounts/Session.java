package org.rightsdays.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.security.Actor;

/**
 * An account that is signed in on one device.
 *
 * @param csrf what each form of this session carries back
 * @param secondFactorAt when the second factor was shown; null where it has not been
 * @param standing what it may be used for
 */
public record Session(
        UUID id,
        Account account,
        Device device,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant secondFactorAt,
        Standing standing,
        String csrf) {

    /** Nobody works a whole day and night. */
    static final Duration IDLE = Duration.ofHours(12);

    /** For accounts with roles, whose screens more depends on. */
    static final Duration IDLE_WITH_ROLES = Duration.ofHours(1);

    /** Then it ends, however much it is used. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** What a session may be used for. */
    public enum Standing {
        /** Everything that the account may do. */
        FULL,
        /** The second factor has to be shown first. */
        NEEDS_FACTOR,
        /** The account has roles and no second factor yet: it can only set one up. */
        NEEDS_SETUP
    }

    public boolean isFull() {
        return standing == Standing.FULL;
    }

    /** Roles count only in a session that may be used for everything. */
    public Actor actor() {
        return Actor.of(account.id(), isFull() ? account.roles() : java.util.Set.of());
    }
}
