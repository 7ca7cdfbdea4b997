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
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is suspended. Each question is answered by the database, so that a suspension begins and ends at once everywhere.
 * Whatever changes something for an organisation asks {@link #requireFree}; whatever only reads does not.
 */
@Component
public class Suspensions {

    private final SuspensionStore store;
    private final History history;
    private final Clock clock;

    Suspensions(SuspensionStore store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** The suspension of an organisation that is in force. */
    public Optional<Suspension> of(OrganisationId organisation) {
        return store.of(organisation, clock.instant());
    }

    /** The suspension of an account that is in force. */
    public Optional<Suspension> of(UUID account) {
        return store.of(account, clock.instant());
    }

    /** Those in force that keep the actor from something: of the account, and of organisations that it acts for. */
    public List<Suspension> concerning(Actor actor) {
        UUID account = actor.account();
        return account == null ? List.of() : store.concerning(account, clock.instant());
    }

    /** What keeps the actor from changing anything for the organisation; coordinators go on for an organisation. */
    public Optional<Suspension> stopping(Actor actor, OrganisationId organisation) {
        return store.of(actor.account(), actor.is(Role.COORDINATOR) ? null : organisation, clock.instant());
    }

    /** Those of the organisations that the actor acts for which nothing keeps the actor from working for. */
    public List<OrganisationId> free(Actor actor, List<OrganisationId> organisations) {
        List<Suspension> concerning = concerning(actor);
        boolean own = concerning.stream().anyMatch(suspension -> suspension.account() != null);
        return own
                ? List.of()
                : organisations.stream()
                        .filter(organisation -> concerning.stream()
                                .noneMatch(suspension -> organisation.equals(suspension.organisation())))
                        .toList();
    }

    /** @throws Suspended when a suspension keeps the actor from changing anything for the organisation */
    public void requireFree(Actor actor, OrganisationId organisation) {
        refuse(stopping(actor, organisation));
    }

    /** @throws Suspended when the account of the actor is suspended */
    public void requireFree(Actor actor) {
        refuse(own(actor));
    }

    /** Suspends from now on, in the transaction of the decision; an earlier suspension of the same is replaced. */
    @Transactional
    public void begin(Actor actor, Suspension suspension) {
        OrganisationId organisation = suspension.organisation();
        UUID account = suspension.account();
        if (organisation != null) {
            store.remove(organisation);
        } else if (account != null) {
            store.remove(account);
        }
        store.add(suspension);
        note(actor, "suspended", suspension);
    }

    /** Ends a suspension before its time. */
    @Transactional
    public void lift(Actor actor, OrganisationId organisation) {
        of(organisation).ifPresent(found -> note(actor, "suspension-lifted", found));
        store.remove(organisation);
    }

    /** Ends a suspension before its time. */
    @Transactional
    public void lift(Actor actor, UUID account) {
        of(account).ifPresent(found -> note(actor, "suspension-lifted", found));
        store.remove(account);
    }

    private Optional<Suspension> own(Actor actor) {
        return Optional.ofNullable(actor.account()).flatMap(this::of);
    }

    private static void refuse(Optional<Suspension> suspension) {
        suspension.ifPresent(found -> {
            throw new Suspended(found);
        });
    }

    private void note(Actor actor, String step, Suspension suspension) {
        OrganisationId organisation = suspension.organisation();
        String subject = organisation == null ? "account " + suspension.account() : "organisation " + organisation;
        String decision = suspension.decision().toString();
        history.add(actor, List.of(new Step(subject, step, Map.of("decision", new Change(null, decision)))));
    }
}
