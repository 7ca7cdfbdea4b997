package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.moderation.AppealStore.Right;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking for another decision (DSA, article 20): free, for six months, once for each side, decided by another person. */
@Component
public class Appeals {

    /** By when an appeal should be decided; the law says "in a timely manner". */
    static final Duration TO_DECIDE = Duration.ofDays(30);

    private final AppealStore store;
    private final CaseStore cases;
    private final DecisionStore decisions;
    private final AppealMails mails;
    private final History history;
    private final Clock clock;

    Appeals(
            AppealStore store,
            CaseStore cases,
            DecisionStore decisions,
            AppealMails mails,
            History history,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.decisions = decisions;
        this.mails = mails;
        this.history = history;
        this.clock = clock;
    }

    /** What the link in a mail leads to; empty for a word that nobody was sent, or whose time is over. */
    public Optional<Appealable> byLink(String word) {
        return store.find(new Secret(word)).flatMap(this::appealable);
    }

    /** What a decision is to the account that is signed in; empty unless it restricts this account's content. */
    public Optional<Appealable> ofDecision(Actor actor, UUID decision) {
        return store.find(decision, Side.AFFECTED)
                .flatMap(this::appealable)
                .filter(found -> mails.affects(actor, found.asked().subject()));
    }

    /** What the receipt of a notice leads to, once it is decided. */
    public Optional<Appealable> ofNotice(CaseId notice) {
        return decisions.of(notice).stream()
                .flatMap(made -> store.find(made.id(), Side.NOTIFIER).stream())
                .findFirst()
                .flatMap(this::appealable);
    }

    /** The appeal that a case is about. */
    public Optional<Appeal> of(CaseId id) {
        return store.of(id);
    }

    /**
     * Opens the case of an appeal.
     *
     * @throws Refused when it is too late, or was done before
     */
    @Transactional
    public CaseId appeal(Actor actor, Appealable against, String text, String language) {
        Side side = against.byNotifier() ? Side.NOTIFIER : Side.AFFECTED;
        Right right = store.find(against.made().id(), side).orElseThrow(() -> new Refused(Because.CLOSED));
        if (appealable(right)
                .filter(now -> now.state() == Appealable.Chance.POSSIBLE)
                .isEmpty()) {
            throw new Refused(Because.CLOSED);
        }
        Instant now = clock.instant();
        var opened = new Case(
                CaseId.next(),
                against.asked().subject(),
                Cause.APPEAL,
                CaseState.OPEN,
                now,
                now,
                actor.account(),
                1,
                against.asked().confidential(),
                against.made().id(),
                now.plus(TO_DECIDE),
                null);
        cases.insert(opened, Reminding.first(now, opened.confidential()));
        if (!store.use(right, opened.id())) {
            throw new Refused(Because.CLOSED);
        }
        store.insert(opened.id(), new Appeal(against.byNotifier(), text, language));
        history.add(actor, List.of(new Step("case " + opened.id(), "appealed", Map.of())));
        mails.received(opened, against.asked(), against.byNotifier());
        return opened.id();
    }

    private Optional<Appealable> appealable(Right right) {
        Instant now = clock.instant();
        return decisions
                .find(right.decision())
                .flatMap(made -> cases.find(made.about())
                        .map(asked -> new Appealable(
                                asked,
                                made,
                                right.side() == Side.NOTIFIER,
                                state(right, made, now),
                                now.plus(TO_DECIDE))));
    }

    private static Appealable.Chance state(Right right, MadeDecision made, Instant now) {
        if (right.usedBy() != null) {
            return Appealable.Chance.SENT;
        }
        return now.isAfter(made.appealUntil()) ? Appealable.Chance.TOO_LATE : Appealable.Chance.POSSIBLE;
    }
}
