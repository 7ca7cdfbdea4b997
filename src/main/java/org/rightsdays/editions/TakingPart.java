package org.rightsdays.editions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rightsdays.coalition.OrganisationId;

/** How an organisation takes part in an edition; several roles are possible. */
public record TakingPart(EditionId edition, OrganisationId organisation, Set<Role> roles) {

    public TakingPart {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Roles in an edition; a host city gives at least one contribution of its own, a supporting one promotes or speaks. */
    public enum Role {
        COORDINATOR,
        HOST,
        SUPPORTING,
        PARTNER
    }
}
