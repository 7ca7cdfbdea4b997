package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case can lead to besides its own decision: a look at the conduct behind it, or another look at the same when it
 * was decided. Each is a case of its own, so that one statement of reasons is about one measure.
 */
@Component
public class FurtherCases {

    private final CaseStore cases;
    private final DecisionRules rules;
    private final History history;
    private final Clock clock;

    FurtherCases(CaseStore cases, DecisionRules rules, History history, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    /** What a further case is about. */
    public enum About {
        /** The conduct of the organisation that answers for it. */
        HOST,
        /** The conduct of whoever submitted it. */
        AUTHOR,
        /** The same once more, as to lift what was decided. */
        SAME
    }

    /** What can be looked at from a case, in the order in which it is offered. */
    public Map<About, Subject> possible(Case from) {
        var possible = new EnumMap<About, Subject>(About.class);
        Subject subject = from.subject();
        UUID author = from.openedBy();
        if (subject.host() != null && !subject.kind().equals(Subject.ORGANISATION)) {
            possible.put(About.HOST, Subject.conductOf(subject.host()));
        }
        if (author != null && from.cause() == Cause.SUBMISSION) {
            possible.put(About.AUTHOR, Subject.conductOf(author, subject.host()));
        }
        if (!from.state().pending()) {
            possible.put(About.SAME, subject);
        }
        return possible;
    }

    /**
     * Opens the case, or finds the one that is open about the same. It is confidential if the one before is.
     *
     * @throws Forbidden for whoever may not see the case that it comes from
     */
    @Transactional
    public CaseId open(Actor actor, CaseId from, About about) {
        Case before = cases.find(from)
                .filter(_ -> DecisionRules.moderates(actor))
                .orElseThrow(() -> new Forbidden("only moderators open cases from cases"));
        rules.requireSight(actor, before);
        Subject subject = possible(before).get(about);
        if (subject == null) {
            throw new Refused(Refused.Because.NOT_POSSIBLE);
        }
        return cases.about(subject.kind(), subject.key()).stream()
                .filter(one -> one.cause() == Cause.OWN_INITIATIVE
                        && one.state().pending()
                        && one.confidential() == before.confidential())
                .map(Case::id)
                .findFirst()
                .orElseGet(() -> open(actor, subject, before.confidential()));
    }

    private CaseId open(Actor actor, Subject subject, boolean confidential) {
        Instant now = clock.instant();
        var opened = new Case(
                CaseId.next(),
                subject,
                Cause.OWN_INITIATIVE,
                CaseState.OPEN,
                now,
                now,
                actor.account(),
                1,
                confidential,
                null,
                null,
                null);
        cases.insert(opened, Reminding.first(now, confidential));
        history.add(actor, List.of(new Step("case " + opened.id(), "opened", Map.of())));
        return opened.id();
    }
}
