package org.rightsdays.moderation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Who may decide what. */
@Component
class DecisionRules {

    private final DecisionStore decisions;
    private final Contents contents;
    private final Messages messages;
    private final Mandates mandates;

    DecisionRules(DecisionStore decisions, Contents contents, Messages messages, Mandates mandates) {
        this.decisions = decisions;
        this.contents = contents;
        this.messages = messages;
        this.mandates = mandates;
    }

    /** @throws Forbidden unless the actor may see the case */
    void requireSight(Actor actor, Case asked) {
        if (asked.confidential() ? !actor.is(Role.COORDINATOR) : !moderates(actor)) {
            throw new Forbidden("only moderators see cases, and only coordinators the confidential ones");
        }
    }

    static boolean moderates(Actor actor) {
        return actor.is(Role.MODERATOR) || actor.is(Role.COORDINATOR);
    }

    /** @throws Refused with the first reason why this actor must leave the case to somebody else */
    void requireDistance(Actor actor, Case asked) {
        Because because = tooNear(actor, asked);
        if (because != null) {
            throw new Refused(because);
        }
    }

    /** Why this actor must leave the case to somebody else; null when there is no reason. */
    @Nullable
    Because tooNear(Actor actor, Case asked) {
        UUID account = actor.account();
        if (account == null) {
            throw new Forbidden("only a person decides a case");
        }
        boolean opened = asked.cause() != Cause.OWN_INITIATIVE && account.equals(asked.openedBy());
        if (opened || asked.subject().key().equals(account.toString())) {
            return Because.OWN_CASE;
        }
        UUID appealed = asked.appealed();
        if (appealed != null
                && decisions
                        .find(appealed)
                        .filter(first -> account.equals(first.madeBy()))
                        .isPresent()) {
            return Because.OWN_DECISION;
        }
        if (answerable(asked).stream()
                .anyMatch(organisation -> mandates.capacity(actor, organisation).isPresent())) {
            return Because.OWN_ORGANISATION;
        }
        return null;
    }

    /** Whether a decision on the case ends a suspension before its time, for which the log gives a reason. */
    static boolean lifts(Case asked, Outcome outcome) {
        return outcome == Outcome.RESTORE && asked.subject().isConduct() && asked.cause() != Cause.APPEAL;
    }

    /** What can be decided on a case, in its present state. */
    Set<Outcome> possible(Case asked) {
        if (!asked.state().pending()) {
            return Set.of();
        }
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        contents.describe(asked.subject(), messages.in("en"))
                .ifPresent(described -> possible.addAll(described.possible()));
        switch (asked.cause()) {
            case SUBMISSION -> {}
            case NOTICE, OWN_INITIATIVE -> possible.add(Outcome.NO_ACTION);
            case APPEAL -> {
                Outcome first = first(asked);
                // What was refused or hidden offers nothing by itself: the appeal opens the way back.
                possible.removeIf(outcome -> first.restricts() || !outcome.restricts());
                if (first.restricts()) {
                    possible.add(first.reversal());
                }
                possible.add(Outcome.CONFIRM);
            }
        }
        return possible;
    }

    /** The outcome that an appeal is against. */
    private Outcome first(Case appeal) {
        UUID appealed = appeal.appealed();
        return appealed == null
                ? Outcome.NO_ACTION
                : decisions
                        .find(appealed)
                        .map(made -> made.decision().outcome())
                        .orElse(Outcome.NO_ACTION);
    }

    /** Every organisation that answers for the subject. */
    private Set<OrganisationId> answerable(Case asked) {
        Set<OrganisationId> all = new HashSet<>();
        if (asked.subject().host() != null) {
            all.add(asked.subject().host());
        }
        contents.describe(asked.subject(), messages.in("en")).ifPresent(described -> all.addAll(described.others()));
        return all;
    }
}
