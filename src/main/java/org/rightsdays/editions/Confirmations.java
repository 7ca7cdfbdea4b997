package org.rightsdays.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations say themselves that they take part in an edition, and how. */
@Component
public class Confirmations {

    private final Editions editions;
    private final Coalition coalition;
    private final Mandates mandates;
    private final Suspensions suspensions;
    private final Clock clock;

    Confirmations(Editions editions, Coalition coalition, Mandates mandates, Suspensions suspensions, Clock clock) {
        this.editions = editions;
        this.coalition = coalition;
        this.mandates = mandates;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Editions that one can still take part in (by the day in UTC), the next one first. */
    public List<Edition> open() {
        LocalDate today = LocalDate.now(clock);
        return editions.all().reversed().stream()
                .filter(edition -> edition.isOpenOn(today))
                .toList();
    }

    /** How an organisation takes part; empty while it does not. */
    public Set<Role> roles(EditionId edition, OrganisationId organisation) {
        return editions.takingPart(organisation).stream()
                .filter(part -> part.edition().equals(edition))
                .findFirst()
                .map(TakingPart::roles)
                .orElse(Set.of());
    }

    /** As what an organisation of this kind can take part; that it coordinates is for coordinators to say. */
    public static List<Role> choices(Organisation organisation) {
        return organisation.isCity() ? List.of(Role.HOST, Role.SUPPORTING) : List.of(Role.PARTNER);
    }

    /**
     * Tells whether it is news.
     *
     * @throws org.rightsdays.coalition.Suspended while a suspension lasts
     */
    @Transactional
    public boolean confirm(Actor actor, EditionId id, OrganisationId organisation, Role role) {
        if (!mandates.mayGovern(actor, organisation)) {
            throw new Forbidden("only contacts, deputies and coordinators say that an organisation takes part");
        }
        suspensions.requireFree(actor, organisation);
        Optional<Edition> edition =
                open().stream().filter(open -> open.id().equals(id)).findFirst();
        Optional<Organisation> known = coalition.find(organisation);
        if (edition.isEmpty()
                || known.filter(found -> choices(found).contains(role)).isEmpty()) {
            throw new Forbidden("only in an edition whose days are not over, in a role of its kind");
        }
        var roles = EnumSet.of(role);
        if (roles(id, organisation).contains(Role.COORDINATOR)) {
            roles.add(Role.COORDINATOR);
        }
        return editions.saveTakingPart(actor, List.of(new TakingPart(id, organisation, roles))) > 0;
    }
}
