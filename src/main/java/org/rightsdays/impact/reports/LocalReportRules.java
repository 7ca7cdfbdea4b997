package org.rightsdays.impact.reports;

import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Suspensions;
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
    private final Suspensions suspensions;

    LocalReportRules(Mandates mandates, Programme programme, Suspensions suspensions) {
        this.mandates = mandates;
        this.programme = programme;
        this.suspensions = suspensions;
    }

    boolean mayReport(Actor actor, ContributionId id) {
        return actor.is(Role.COORDINATOR)
                || programme
                        .published(id)
                        .map(Contribution::host)
                        .filter(host -> mandates.mayEdit(actor, host))
                        .isPresent();
    }

    /** @throws org.rightsdays.coalition.Suspended while the actor or the host is suspended */
    void requireFree(Actor actor, ContributionId id) {
        programme.published(id).map(Contribution::host).ifPresent(host -> suspensions.requireFree(actor, host));
    }

    void requireMayReport(Actor actor, ContributionId id) {
        if (!mayReport(actor, id)) {
            throw new Forbidden("Only the host reports on " + id);
        }
    }
}
