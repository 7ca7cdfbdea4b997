package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import org.rightsdays.moderation.ConditionStore.Due;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds organisers of conditions that they have not met, at most three times each. */
@Component
class ConditionReminders {

    private static final int MOST = 3;

    private final ConditionStore store;
    private final CaseStore cases;
    private final CaseMails mails;
    private final Clock clock;

    ConditionReminders(ConditionStore store, CaseStore cases, CaseMails mails, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.mails = mails;
        this.clock = clock;
    }

    /** Any number of nodes may do this at the same time: each condition is reminded of once. */
    @Transactional
    public void send() {
        Instant now = clock.instant();
        for (Due due : store.take(now)) {
            Condition condition = due.condition();
            cases.find(condition.about()).ifPresent(about -> mails.conditionWaits(about, condition));
            store.sent(condition.about(), due.sent() + 1 < MOST ? Reminding.first(now, false) : null);
        }
    }
}
