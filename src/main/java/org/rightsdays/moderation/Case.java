package org.rightsdays.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that moderators have to decide.
 *
 * @param opened when it was opened first
 * @param waitingSince since when it waits for whose turn it is; the age in the queue
 * @param openedBy the account that submitted, appealed or opened it; null without account, and when its time is over
 * @param version goes up with each step; a decision names the version that was read
 * @param confidential whether only coordinators see it: a report of harassment or about a child
 * @param appealed the decision that an appeal is against
 * @param due until when it should be decided; null where there is no date
 * @param outcome of a case that was decided
 */
public record Case(
        CaseId id,
        Subject subject,
        Cause cause,
        CaseState state,
        Instant opened,
        Instant waitingSince,
        @Nullable UUID openedBy,
        int version,
        boolean confidential,
        @Nullable UUID appealed,
        @Nullable Instant due,
        @Nullable Outcome outcome) {}
