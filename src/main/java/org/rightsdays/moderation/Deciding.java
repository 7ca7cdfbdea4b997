package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** The one door of a decision: rule, change, save, tell. */
@Component
class Deciding {

    /** DSA, article 20 (1): at least six months. */
    private static final int MONTHS_TO_APPEAL = 6;

    private final CaseStore cases;
    private final DecisionRecords records;
    private final DecisionRules rules;
    private final Contents contents;
    private final Telling telling;
    private final Clock clock;

    Deciding(
            CaseStore cases,
            DecisionRecords records,
            DecisionRules rules,
            Contents contents,
            Telling telling,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.rules = rules;
        this.contents = contents;
        this.telling = telling;
        this.clock = clock;
    }

    /** The content first, then the case: everybody takes both in this order. */
    Case lock(CaseId id) {
        Case known = cases.find(id).orElseThrow(() -> new Refused(Because.CLOSED));
        contents.lock(known.subject());
        return cases.lock(id).orElseThrow(() -> new Refused(Because.CLOSED));
    }

    /** @param asked locked */
    void decide(Actor actor, Case asked, int version, Decision decision) {
        rules.requireSight(actor, asked);
        if (!asked.state().pending()) {
            throw new Refused(Because.CLOSED);
        }
        if (asked.version() != version) {
            throw new Refused(Because.CHANGED);
        }
        rules.requireDistance(actor, asked);
        Outcome outcome = decision.outcome();
        boolean unexplained = DecisionRules.lifts(asked, outcome) && decision.lifted() == null;
        if (unexplained || !rules.possible(asked).contains(outcome)) {
            throw new Refused(Because.NOT_POSSIBLE);
        }
        Instant now = clock.instant();
        var made = new MadeDecision(
                UUID.randomUUID(), asked.id(), decision, actor.role(), actor.account(), now, appealUntil(now));
        records.write(actor, asked, made);
        if (outcome != Outcome.NO_ACTION && outcome != Outcome.CONFIRM) {
            contents.decided(asked.subject(), made, actor);
        }
        if (outcome.closes()) {
            cases.close(asked.id(), CaseState.DECIDED, outcome, now);
        } else {
            cases.pass(asked.id(), CaseState.CHANGE_ASKED, now, null);
        }
        telling.tell(asked, made);
    }

    /** @throws org.rightsdays.platform.security.Forbidden for whoever may not see the case */
    void requireCompetence(Actor actor, Case about) {
        rules.requireSight(actor, about);
        rules.requireDistance(actor, about);
    }

    static Instant appealUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusMonths(MONTHS_TO_APPEAL).toInstant();
    }
}
