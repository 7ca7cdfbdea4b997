package org.rightsdays.moderation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** What moderators see: cases by age, and one case with everything that helps to decide it. Confidential ones only coordinators see. */
@Component
public class Queue {

    public static final int PAGE = 25;

    private final QueueStore store;
    private final CaseStore cases;
    private final DecisionStore decisions;
    private final Dialogue dialogue;
    private final DecisionRules rules;
    private final Contents contents;

    Queue(
            QueueStore store,
            CaseStore cases,
            DecisionStore decisions,
            Dialogue dialogue,
            DecisionRules rules,
            Contents contents) {
        this.store = store;
        this.cases = cases;
        this.decisions = decisions;
        this.dialogue = dialogue;
        this.rules = rules;
        this.contents = contents;
    }

    /** Whether there is a queue for the actor at all. */
    public static boolean isFor(Actor actor) {
        return DecisionRules.moderates(actor);
    }

    /**
     * The cases of a filter, the one that waits longest first.
     *
     * @param page from 1
     * @throws Forbidden for whoever is no moderator
     */
    public List<Case> cases(Actor actor, CaseFilter filter, int page) {
        return store.list(filter, confidentialToo(actor), (page - 1) * PAGE, PAGE);
    }

    public long count(Actor actor, CaseFilter filter) {
        return store.count(filter, confidentialToo(actor));
    }

    /** The one that follows in the same filter and that the actor may decide; else the first such one. */
    public Optional<Case> next(Actor actor, CaseFilter filter, Case before) {
        boolean confidentialToo = confidentialToo(actor);
        Optional<Case> next = store.after(filter, confidentialToo, before);
        while (next.isPresent() && rules.tooNear(actor, next.get()) != null) {
            next = store.after(filter, confidentialToo, next.get());
        }
        return next.or(() -> store.list(filter, confidentialToo, 0, PAGE).stream()
                .filter(one -> !one.id().equals(before.id()) && rules.tooNear(actor, one) == null)
                .findFirst());
    }

    public List<Integer> editions(Actor actor) {
        return store.values(QueueStore.Column.EDITION, Integer.class, confidentialToo(actor));
    }

    public List<String> kinds(Actor actor) {
        return store.values(QueueStore.Column.KIND, String.class, confidentialToo(actor));
    }

    public List<OrganisationId> hosts(Actor actor) {
        return store.values(QueueStore.Column.HOST, String.class, confidentialToo(actor)).stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** @throws Forbidden for whoever may not see it, also when there is no such case */
    public Seen see(Actor actor, CaseId id) {
        if (!isFor(actor)) {
            throw new Forbidden("only moderators see cases");
        }
        Case one = cases.find(id).orElseThrow(() -> new Forbidden("there is no such case"));
        rules.requireSight(actor, one);
        Because because = rules.tooNear(actor, one);
        return new Seen(
                one,
                because,
                List.copyOf(rules.possible(one).stream().sorted().toList()),
                DecisionRules.lifts(one, Outcome.RESTORE) && rules.possible(one).contains(Outcome.RESTORE),
                decisions.of(id),
                dialogue.of(id),
                cases.about(one.subject().kind(), one.subject().key()).stream()
                        .filter(other ->
                                !other.id().equals(id) && (!other.confidential() || actor.is(Role.COORDINATOR)))
                        .toList());
    }

    /** What a case is about, for whoever was allowed to see the case; empty when it is gone, or a page of the site. */
    public Optional<Described> describe(Case one, Words words) {
        return contents.describe(one.subject(), words);
    }

    /** The decision that an appeal is against. */
    public Optional<MadeDecision> appealed(Case appeal) {
        return appeal.appealed() == null ? Optional.empty() : decisions.find(appeal.appealed());
    }

    private static boolean confidentialToo(Actor actor) {
        if (!isFor(actor)) {
            throw new Forbidden("only moderators see cases");
        }
        return actor.is(Role.COORDINATOR);
    }

    /**
     * One case as a moderator sees it.
     *
     * @param tooNear why this moderator has to leave it to somebody else; null for no reason
     * @param possible what can be decided now
     * @param lifting whether restoring ends a suspension before its time, for which a reason is asked
     * @param decisions made on it, oldest first
     * @param others cases about the same subject, newest first
     */
    public record Seen(
            Case one,
            @Nullable Because tooNear,
            List<Outcome> possible,
            boolean lifting,
            List<MadeDecision> decisions,
            List<Message> messages,
            List<Case> others) {}
}
