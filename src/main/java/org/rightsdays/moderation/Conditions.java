package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conditions of what was accepted, until they are met: the organiser says that it is done, and a moderator confirms it
 * or asks again. Where nothing helps, another case about the same leads to another decision, with its reasons.
 */
@Component
public class Conditions {

    private final ConditionStore store;
    private final CaseStore cases;
    private final Dialogue dialogue;
    private final DecisionRules rules;
    private final History history;
    private final Clock clock;

    Conditions(
            ConditionStore store,
            CaseStore cases,
            Dialogue dialogue,
            DecisionRules rules,
            History history,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.dialogue = dialogue;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    /** The condition that was set in a case, settled or not. */
    public Optional<Condition> of(CaseId id) {
        return store.of(id);
    }

    /** Those of some subjects that are not settled, by key: for the module that owns them, which knows who may read them. */
    public Map<String, Condition> unsettled(String kind, Collection<String> keys) {
        return store.unsettled(kind, keys);
    }

    /** Since when each of those waits that organisers call done, the oldest first; empty for whoever is no moderator. */
    public List<Instant> toConfirm(Actor actor) {
        return Queue.isFor(actor) ? store.done(actor.is(Role.COORDINATOR)) : List.of();
    }

    /**
     * The organiser says that it is done, and what was changed; said again, it is one more message.
     *
     * @throws Forbidden for whoever is not told of decisions on the subject
     * @throws Refused when there is no condition any more
     */
    @Transactional
    public void done(Actor actor, CaseId id, String text, String language) {
        Case about = dialogue.requireConcerned(actor, cases.find(id));
        Condition condition = unsettled(id);
        if (condition.state() == ConditionState.OPEN) {
            store.write(with(condition, ConditionState.DONE, condition.text(), condition.language()), null);
        }
        dialogue.answer(actor, about, text, language);
        tell(actor, id, "condition-done");
    }

    /**
     * A moderator has seen that it is met.
     *
     * @throws Forbidden for whoever may not see the case
     * @throws Refused when it was settled meanwhile, or the moderator is too near to it
     */
    @Transactional
    public void confirm(Actor actor, CaseId id) {
        Case about = competent(actor, id);
        Condition condition = unsettled(id);
        store.write(with(condition, ConditionState.MET, condition.text(), condition.language()), null);
        dialogue.tellMet(about);
        tell(actor, id, "condition-met");
    }

    /**
     * It is not met: the moderator says what is still to be done, and the organiser is reminded anew.
     *
     * @throws Forbidden for whoever may not see the case
     * @throws Refused when it was settled meanwhile, or the moderator is too near to it
     */
    @Transactional
    public void askAgain(Actor actor, CaseId id, String text, String language) {
        Case about = competent(actor, id);
        Condition condition = unsettled(id);
        store.write(
                with(condition, ConditionState.OPEN, text.strip(), language), Reminding.first(clock.instant(), false));
        dialogue.write(actor, about, text, language);
        tell(actor, id, "condition-asked-again");
    }

    private Case competent(Actor actor, CaseId id) {
        Case about = Stream.of(id)
                .filter(_ -> Queue.isFor(actor))
                .flatMap(one -> cases.find(one).stream())
                .findFirst()
                .orElseThrow(() -> new Forbidden("only moderators judge conditions"));
        rules.requireSight(actor, about);
        rules.requireDistance(actor, about);
        return about;
    }

    private Condition unsettled(CaseId id) {
        return store.lock(id)
                .filter(condition -> !condition.isSettled())
                .orElseThrow(() -> new Refused(Because.CLOSED));
    }

    private Condition with(Condition before, ConditionState state, String text, String language) {
        return new Condition(before.about(), text, language, state, clock.instant());
    }

    private void tell(Actor actor, CaseId id, String step) {
        history.add(actor, List.of(new Step("case " + id, step, Map.of())));
    }
}
