package org.rightsdays.moderation;

import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/** Which cases a moderator looks at; null means any. */
public record CaseFilter(
        @Nullable Integer edition,
        @Nullable String kind,
        @Nullable Cause cause,
        @Nullable CaseState state,
        @Nullable OrganisationId host) {

    /** What waits for the moderators. */
    public static final CaseFilter WAITING = new CaseFilter(null, null, null, CaseState.OPEN, null);
}
