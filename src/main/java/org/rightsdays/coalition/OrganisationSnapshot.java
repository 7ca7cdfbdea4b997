package org.rightsdays.coalition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All organisations as one content version has them. */
record OrganisationSnapshot(long version, Map<OrganisationId, Organisation> byId) {

    static final OrganisationSnapshot NOTHING = new OrganisationSnapshot(-1, Map.of());

    /** The same with some created or changed; organisations are never deleted. */
    OrganisationSnapshot with(List<Organisation> changed, long newVersion) {
        if (changed.isEmpty()) {
            return new OrganisationSnapshot(newVersion, byId);
        }
        var all = new HashMap<>(byId);
        changed.forEach(organisation -> all.put(organisation.id(), organisation));
        return new OrganisationSnapshot(newVersion, Map.copyOf(all));
    }
}
