package org.rightsdays.moderation;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * Which cases a moderator looks at; null means any.
 *
 * @param withCondition only those with a condition that is not settled
 */
public record CaseFilter(
        @Nullable Integer edition,
        @Nullable String kind,
        @Nullable Cause cause,
        @Nullable CaseState state,
        @Nullable OrganisationId host,
        boolean withCondition) {

    /** Whether or not there is a condition. */
    public CaseFilter(
            @Nullable Integer edition,
            @Nullable String kind,
            @Nullable Cause cause,
            @Nullable CaseState state,
            @Nullable OrganisationId host) {
        this(edition, kind, cause, state, host, false);
    }

    /** What waits for the moderators. */
    public static final CaseFilter WAITING = new CaseFilter(null, null, null, CaseState.OPEN, null);
}
