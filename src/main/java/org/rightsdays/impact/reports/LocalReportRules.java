package org.rightsdays.impact.reports;

import org.rightsdays.coalition.Mandates;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Who may report what. */
@Component
class LocalReportRules {

    private final Mandates mandates;
    private final Programme programme;

    LocalReportRules(Mandates mandates, Programme programme) {
        this.mandates = mandates;
        this.programme = programme;
    }

    boolean mayReport(Actor actor, ContributionId id) {
        return actor.is(Role.COORDINATOR)
                || programme
                        .published(id)
                        .map(Contribution::host)
                        .filter(host -> mandates.mayEdit(actor, host))
                        .isPresent();
    }

    void requireMayReport(Actor actor, ContributionId id) {
        if (!mayReport(actor, id)) {
            throw new Forbidden("Only the host reports on " + id);
        }
    }
}
