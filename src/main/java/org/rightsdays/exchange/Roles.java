package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;

/**
 * Who takes part in which role: as the folder declares it, else as it follows from what it tells. A city that gives a
 * contribution of its own is a host, any other a supporter.
 */
final class Roles {

    private final Known known;
    private final Edition edition;
    private final Set<OrganisationId> kept;

    Roles(Known known, Edition edition, List<TakingPart> kept) {
        this.known = known;
        this.edition = edition;
        this.kept = kept.stream().map(TakingPart::organisation).collect(Collectors.toSet());
    }

    List<TakingPart> all() {
        var all = new ArrayList<TakingPart>();
        known.named().values().forEach(organisation -> all.add(of(organisation)));
        for (String slug : known.involved()) {
            known.organisation(slug)
                    .filter(one -> !known.named().containsKey(slug) && !kept.contains(one.id()))
                    .ifPresent(one -> all.add(of(one)));
        }
        return all;
    }

    private TakingPart of(Organisation organisation) {
        String slug = organisation.id().slug();
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(known.declaredRoles(slug));
        if (edition.coordinators().contains(organisation.id())) {
            roles.add(Role.COORDINATOR);
        }
        if (known.declaredRoles(slug).isEmpty()) {
            roles.add(derived(organisation));
        }
        return new TakingPart(edition.id(), organisation.id(), roles);
    }

    private Role derived(Organisation organisation) {
        if (!organisation.isCity()) {
            return Role.PARTNER;
        }
        return known.isGiving(organisation.id().slug()) ? Role.HOST : Role.SUPPORTING;
    }
}
