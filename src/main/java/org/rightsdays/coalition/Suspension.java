package org.rightsdays.coalition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation or an account may read, appeal and take its data along, and do nothing else.
 *
 * @param decision by which moderators suspended it, with its statement of reasons
 * @param organisation null where the account is suspended
 * @param account null where the organisation is suspended
 * @param endsAt the moment from which everything is as before; null until somebody lifts it
 */
public record Suspension(
        UUID decision,
        @Nullable OrganisationId organisation,
        @Nullable UUID account,
        Instant since,
        @Nullable Instant endsAt) {

    public static Suspension of(OrganisationId organisation, UUID decision, Instant since, @Nullable Instant endsAt) {
        return new Suspension(decision, organisation, null, since, endsAt);
    }

    public static Suspension of(UUID account, UUID decision, Instant since, @Nullable Instant endsAt) {
        return new Suspension(decision, null, account, since, endsAt);
    }
}
