package org.rightsdays.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a decision to everybody whom it concerns, each with the right to appeal that is theirs. */
@Component
class Telling {

    private final CaseMails mails;
    private final AppealStore appeals;
    private final DecisionStore decisions;

    Telling(CaseMails mails, AppealStore appeals, DecisionStore decisions) {
        this.mails = mails;
        this.appeals = appeals;
        this.decisions = decisions;
    }

    void tell(Case asked, MadeDecision made) {
        Outcome outcome = made.decision().outcome();
        boolean ofNotifier = appeals.of(asked.id()).filter(Appeal::byNotifier).isPresent();
        if (outcome != Outcome.NO_ACTION && !(outcome == Outcome.CONFIRM && ofNotifier)) {
            mails.decided(asked, made, outcome.restricts() ? grant(made, Side.AFFECTED) : null);
        }
        if (!outcome.closes()) {
            return;
        }
        if (asked.cause() == Cause.NOTICE) {
            // Whoever left no address finds the decision, and the way to appeal, behind the receipt.
            mails.answered(asked, made, grant(made, Side.NOTIFIER));
        } else if (ofNotifier) {
            firstCase(asked).ifPresent(first -> mails.answeredAppeal(first, made));
        }
    }

    private Optional<CaseId> firstCase(Case appeal) {
        UUID appealed = appeal.appealed();
        return appealed == null ? Optional.empty() : decisions.find(appealed).map(MadeDecision::about);
    }

    private Secret grant(MadeDecision made, Side side) {
        Secret secret = Secret.next();
        appeals.grant(made.id(), side, secret);
        return secret;
    }
}
