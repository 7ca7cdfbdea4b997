package org.rightsdays.programme.submissions;

import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Who may write for an organisation, and who may speak for it: a partner's editor writes, but submits nothing. */
@Component
class DraftRules {

    private final Mandates mandates;
    private final Coalition coalition;
    private final Suspensions suspensions;

    DraftRules(Mandates mandates, Coalition coalition, Suspensions suspensions) {
        this.mandates = mandates;
        this.coalition = coalition;
        this.suspensions = suspensions;
    }

    boolean mayEdit(Actor actor, OrganisationId owner) {
        return actor.is(Role.COORDINATOR) || mandates.mayEdit(actor, owner);
    }

    boolean maySpeak(Actor actor, OrganisationId owner) {
        return actor.is(Role.COORDINATOR) || mandates.actsFor(actor, owner);
    }

    void requireEdit(Actor actor, OrganisationId owner) {
        if (!mayEdit(actor, owner)) {
            throw new Forbidden("only people of an organisation write its contributions");
        }
    }

    /** To change anything; reading stays possible. */
    void requireFree(Actor actor, OrganisationId owner) {
        suspensions.requireFree(actor, owner);
    }

    void requireSpeak(Actor actor, OrganisationId owner) {
        if (!maySpeak(actor, owner)) {
            throw new Forbidden("only contacts, deputies and editors speak for an organisation");
        }
    }

    /** The organisations that the actor writes for by a mandate. */
    List<OrganisationId> organisationsOf(Actor actor) {
        return mandates.organisationsOf(actor).stream()
                .map(Mandate::organisation)
                .toList();
    }

    /** The organisations that the actor may begin something for: coordinators for all, nobody for suspended ones. */
    List<OrganisationId> open(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? coalition.all().stream().map(Organisation::id).toList()
                : suspensions.free(actor, organisationsOf(actor));
    }
}
