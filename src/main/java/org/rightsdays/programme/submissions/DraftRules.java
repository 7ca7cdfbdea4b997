package org.rightsdays.programme.submissions;

import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Who may write for an organisation, and who may read what isn't public. */
@Component
class DraftRules {

    private final Coalition coalition;

    DraftRules(Coalition coalition) {
        this.coalition = coalition;
    }

    boolean mayEdit(Actor actor, OrganisationId owner) {
        return actor.is(Role.COORDINATOR);
    }

    void requireEdit(Actor actor, OrganisationId owner) {
        if (!mayEdit(actor, owner)) {
            throw new Forbidden("only people of an organisation write its contributions");
        }
    }

    /** The organisations that the actor may write for, by slug. */
    List<OrganisationId> organisationsOf(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? coalition.all().stream().map(Organisation::id).toList()
                : List.of();
    }
}
