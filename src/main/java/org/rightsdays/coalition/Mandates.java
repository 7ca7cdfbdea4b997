package org.rightsdays.coalition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may act for which organisation. A coordinator gives the first mandate; from then on its contacts and deputies
 * decide. Each question is answered by the database, so that a mandate ends at once everywhere when it is taken away.
 */
@Component
public class Mandates {

    private final MandateStore store;
    private final History history;
    private final Clock clock;

    Mandates(MandateStore store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** Whether the actor speaks for the organisation, as in submitting: its contacts, deputies and editors. */
    public boolean actsFor(Actor actor, OrganisationId organisation) {
        return capacity(actor, organisation).filter(MandateRules::actsFor).isPresent();
    }

    /** Whether the actor may write what the organisation publishes: everybody with a mandate of it. */
    public boolean mayEdit(Actor actor, OrganisationId organisation) {
        return capacity(actor, organisation).isPresent();
    }

    /** Whether the actor decides on the organisation's people and profile: contacts, deputies, and any coordinator. */
    public boolean mayGovern(Actor actor, OrganisationId organisation) {
        return actor.is(Role.COORDINATOR)
                || capacity(actor, organisation).filter(MandateRules::governs).isPresent();
    }

    /** Whether the actor may give a mandate of this kind or take it away. */
    public boolean mayName(Actor actor, OrganisationId organisation, Capacity wanted) {
        return actor.is(Role.COORDINATOR)
                || capacity(actor, organisation)
                        .filter(own -> MandateRules.mayName(own, wanted))
                        .isPresent();
    }

    /** In which capacity the actor acts for the organisation; empty for not at all. */
    public Optional<Capacity> capacity(Actor actor, OrganisationId organisation) {
        UUID account = actor.account();
        return account == null
                ? Optional.empty()
                : store.find(organisation, account).map(Mandate::capacity);
    }

    /** The mandates that the actor has, by organisation. */
    public List<Mandate> organisationsOf(Actor actor) {
        UUID account = actor.account();
        return account == null ? List.of() : store.of(account);
    }

    /** Everybody with a mandate of the organisation, contacts first. Whoever shows it asks {@link #mayGovern} before. */
    public List<Mandate> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** Gives a mandate, or changes the capacity of one that is there. */
    @Transactional
    public Mandate give(Actor actor, OrganisationId organisation, UUID account, Capacity capacity) {
        store.lock(organisation);
        require(mayName(actor, organisation, capacity), "only contacts and coordinators give such a mandate");
        Optional<Mandate> before = store.find(organisation, account);
        if (before.isPresent()) {
            if (before.get().capacity() == capacity) {
                return before.get();
            }
            require(mayName(actor, organisation, before.get().capacity()), "only contacts change such a mandate");
            keepAContact(actor, before.get());
        }
        var mandate = new Mandate(
                organisation, account, capacity, before.map(Mandate::since).orElseGet(clock::instant));
        store.write(mandate);
        note(actor, mandate, before.isPresent() ? "mandate-changed" : "mandate-given");
        return mandate;
    }

    /** Takes a mandate away; one's own always, unless nobody would be left who decides. */
    @Transactional
    public void end(Actor actor, OrganisationId organisation, UUID account) {
        store.lock(organisation);
        Optional<Mandate> mandate = store.find(organisation, account);
        if (mandate.isEmpty()) {
            require(mayGovern(actor, organisation), "only contacts know who has a mandate");
            return;
        }
        require(
                actor.isAccount(account)
                        || mayName(actor, organisation, mandate.get().capacity()),
                "only contacts and coordinators take such a mandate away");
        keepAContact(actor, mandate.get());
        store.delete(organisation, account);
        note(actor, mandate.get(), "mandate-ended");
    }

    private void keepAContact(Actor actor, Mandate leaving) {
        boolean last = leaving.capacity() == Capacity.CONTACT
                && store.of(leaving.organisation()).stream()
                        .noneMatch(other -> other.capacity() == Capacity.CONTACT
                                && !other.account().equals(leaving.account()));
        if (last && !actor.is(Role.COORDINATOR)) {
            throw new LastContact();
        }
    }

    private void note(Actor actor, Mandate mandate, String step) {
        history.add(
                actor,
                List.of(new Step(
                        "organisation " + mandate.organisation(),
                        step,
                        Map.of("capacity", new Change(null, mandate.capacity().name())))));
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Forbidden(rule);
        }
    }
}
