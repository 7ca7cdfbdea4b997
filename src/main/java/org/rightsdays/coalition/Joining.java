package org.rightsdays.coalition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How cities, partners and people come to take part: they ask, show that the address is theirs, and coordinators decide. */
@Component
public class Joining {

    /** Nobody needs more at once, and each is a mail to somebody. */
    private static final int MOST_UNDECIDED = 5;

    private final JoinStore store;
    private final Accounts accounts;
    private final CoalitionMails mails;
    private final Suspensions suspensions;
    private final History history;
    private final Clock clock;

    Joining(
            JoinStore store,
            Accounts accounts,
            CoalitionMails mails,
            Suspensions suspensions,
            History history,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.mails = mails;
        this.suspensions = suspensions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Keeps the request. A visitor gets a mail to show that the address is theirs; for whoever is signed in, {@code
     * address} is that of the account and coordinators hear of it at once. Asking again under one id changes nothing.
     *
     * @throws Suspended while the account of the actor is suspended; of others' nothing is told
     */
    @Transactional
    public void ask(Actor actor, EmailAddress address, JoinDraft draft) {
        suspensions.requireFree(actor);
        Account account = accounts.invite(actor, address, draft.language(), Set.of());
        boolean own = actor.isAccount(account.id());
        if (account.disabled()
                || suspensions.of(account.id()).isPresent()
                || store.undecided(account.id()) >= MOST_UNDECIDED) {
            return;
        }
        var request = new JoinRequest(
                draft, account.id(), own ? JoinState.OPEN : JoinState.UNCONFIRMED, clock.instant(), null, null, null);
        if (!store.insert(request)) {
            return;
        }
        note(actor, request, "asked");
        if (own) {
            mails.tellCoordinators(request);
        } else {
            mails.askWhetherItIsYou(account, draft);
        }
    }

    /** One's own request. Reading it for the first time, signed in, shows that the address is one's own. */
    @Transactional
    public Optional<JoinRequest> own(Actor actor, UUID id) {
        Optional<JoinRequest> request = store.lock(id).filter(found -> actor.isAccount(found.account()));
        if (request.isEmpty() || request.get().state() != JoinState.UNCONFIRMED) {
            return request;
        }
        store.confirmAddress(id);
        note(actor, request.get(), "address-confirmed");
        mails.tellCoordinators(request.get());
        return store.find(id);
    }

    /** What waits for a coordinator, the oldest first. */
    public List<JoinRequest> open(Actor actor) {
        actor.require(Role.COORDINATOR);
        return store.open();
    }

    /** A request whose address was confirmed, for coordinators. */
    public Optional<JoinRequest> find(Actor actor, UUID id) {
        actor.require(Role.COORDINATOR);
        return store.find(id).filter(request -> request.state() != JoinState.UNCONFIRMED);
    }

    private void note(Actor actor, JoinRequest request, String step) {
        history.add(actor, List.of(new Step("join request " + request.id(), step, Map.of())));
    }
}
