package org.rightsdays.programme.submissions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.rightsdays.moderation.CaseOpening;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.springframework.stereotype.Component;

/** Between drafts and whoever decides about them. */
@Component
class Judging {

    private final DraftStore store;
    private final CoHosts coHosts;
    private final Calls calls;
    private final Moderation moderation;
    private final History history;
    private final Clock clock;

    Judging(DraftStore store, CoHosts coHosts, Calls calls, Moderation moderation, History history, Clock clock) {
        this.store = store;
        this.coHosts = coHosts;
        this.calls = calls;
        this.moderation = moderation;
        this.history = history;
        this.clock = clock;
    }

    Call call(Draft draft) {
        return calls.of(draft.edition(), draft.owner());
    }

    /** Puts a draft before the moderators, again after a change that they asked for, and asks its co-hosts. */
    Draft submitted(Actor actor, Draft draft, Contribution contribution, Call call) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean late = draft.late() || (call == Call.LATE && draft.submitted() == null);
        Draft next = Steps.submitted(draft, late, now);
        store.write(next);
        if (draft.submitted() != null || CoHosts.names(contribution)) {
            coHosts.ask(next, contribution);
        }
        moderation.open(actor, CaseOpening.submission(ContributionModeration.subject(next)));
        tell(actor, next, "submitted");
        return next;
    }

    Draft withdrawn(Actor actor, Draft draft) {
        Draft next = Steps.to(draft, DraftState.WITHDRAWN);
        store.write(next);
        moderation.withdraw(actor, ContributionModeration.KIND, draft.id().toString());
        tell(actor, next, "withdrawn");
        return next;
    }

    void askCoHosts(Draft draft, Contribution contribution) {
        coHosts.ask(draft, contribution);
    }

    private void tell(Actor actor, Draft draft, String step) {
        history.add(actor, List.of(new Step(Drafts.subject(draft), step, Map.of())));
    }
}
