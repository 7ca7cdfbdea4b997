package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.moderation.ReminderStore.Due;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds moderators of what they may decide and have not, at most three times a case; then the coordinators, who are
 * also told of what no moderator may decide.
 */
@Component
class Reminders {

    private final ReminderStore store;
    private final Accounts accounts;
    private final DecisionRules rules;
    private final ReminderMails mails;
    private final ConditionReminders conditions;
    private final Clock clock;

    Reminders(
            ReminderStore store,
            Accounts accounts,
            DecisionRules rules,
            ReminderMails mails,
            ConditionReminders conditions,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.rules = rules;
        this.mails = mails;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Any number of nodes may do this at the same time: each case is reminded of once. */
    @Transactional
    public void send() {
        conditions.send();
        Instant now = clock.instant();
        List<Due> due = store.take(now);
        Set<CaseId> forModerators = new HashSet<>();
        for (Account moderator : active(Role.MODERATOR)) {
            List<Case> theirs = due.stream()
                    .filter(one -> !one.about().confidential() && one.sent() < Reminding.TO_MODERATORS)
                    .map(Due::about)
                    .filter(one -> mayDecide(moderator, one))
                    .toList();
            theirs.forEach(one -> forModerators.add(one.id()));
            mails.remind(moderator, theirs, false);
        }
        List<Case> others = new ArrayList<>();
        for (Due one : due) {
            boolean told = forModerators.contains(one.about().id());
            if (!told) {
                others.add(one.about());
            }
            store.sent(one.about().id(), Reminding.next(now, one.about(), one.sent(), told));
        }
        for (Account coordinator : active(Role.COORDINATOR)) {
            mails.remind(coordinator, others, true);
        }
    }

    private List<Account> active(Role role) {
        return accounts.withRole(role).stream()
                .filter(account -> !account.disabled())
                .toList();
    }

    private boolean mayDecide(Account moderator, Case about) {
        return rules.tooNear(Actor.of(moderator.id(), moderator.roles()), about) == null;
    }
}
