package org.rightsdays.coalition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to take part, and what became of it.
 *
 * @param account of the person, which holds the address
 * @param organisation that the person may act for since it was confirmed; null else
 * @param reason in the words of the coordinator; null where none was given
 */
public record JoinRequest(
        JoinDraft draft,
        UUID account,
        JoinState state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable OrganisationId organisation,
        @Nullable String reason) {

    public UUID id() {
        return draft.id();
    }

    public boolean isOpen() {
        return state == JoinState.OPEN;
    }
}
