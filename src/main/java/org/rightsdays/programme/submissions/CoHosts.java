package org.rightsdays.programme.submissions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Co-hosts are shown when they have agreed, and not before. */
@Component
public class CoHosts {

    private final CoHostStore store;
    private final DraftStore drafts;
    private final DraftRules rules;
    private final Programme programme;
    private final History history;
    private final Clock clock;

    CoHosts(CoHostStore store, DraftStore drafts, DraftRules rules, Programme programme, History history, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.rules = rules;
        this.programme = programme;
        this.history = history;
        this.clock = clock;
    }

    /** What a co-host said. */
    public enum Agreement {
        ASKED,
        AGREED,
        DECLINED
    }

    /** A draft that names an organisation as its co-host. */
    public record Request(DraftId draft, OrganisationId organisation, Instant asked) {}

    /** What waits for an answer of the organisations that the actor writes for, oldest first. */
    public List<Request> waiting(Actor actor) {
        return store.waiting(rules.organisationsOf(actor));
    }

    /** What a co-host said about a draft; empty where it was never asked. */
    public Optional<Agreement> stateOf(DraftId draft, OrganisationId organisation) {
        return store.stateOf(draft, organisation);
    }

    /** The draft that an organisation was asked about, for whoever acts for it. */
    @Transactional(readOnly = true)
    public Optional<Draft> requested(Actor actor, DraftId id, OrganisationId organisation) {
        rules.requireEdit(actor, organisation);
        return store.stateOf(id, organisation).flatMap(_ -> drafts.find(id));
    }

    /**
     * Agrees or declines, also later: what is published follows at once.
     *
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't act for the organisation
     */
    @Transactional
    public void answer(Actor actor, DraftId id, OrganisationId organisation, boolean agrees) {
        rules.requireSpeak(actor, organisation);
        rules.requireFree(actor, organisation);
        Draft draft = drafts.lock(id).orElseThrow(NoSuchDraft::new);
        Agreement answer = agrees ? Agreement.AGREED : Agreement.DECLINED;
        if (!store.answer(id, organisation, answer, clock.instant())) {
            throw new NoSuchDraft();
        }
        String step = agrees ? "co-host agreed" : "co-host declined";
        history.add(actor, List.of(new Step(Drafts.subject(draft), step, Map.of())));
        published(draft).ifPresent(entry -> show(actor, draft, entry, organisation, agrees));
    }

    private void show(Actor actor, Draft draft, Contribution entry, OrganisationId organisation, boolean agrees) {
        var partners = new ArrayList<>(entry.partners());
        var coHost = new Partner(organisation, PartnerRole.CO_HOST);
        partners.remove(coHost);
        if (agrees) {
            partners.add(coHost);
        }
        programme.save(actor, draft.edition(), List.of(entry.with(partners)));
    }

    private Optional<Contribution> published(Draft draft) {
        return Optional.ofNullable(draft.publication())
                .flatMap(entry -> programme.published(draft.edition(), List.of(entry.slug())).stream()
                        .findFirst());
    }

    /** Asks the co-hosts that a draft names and that were not asked yet. */
    List<OrganisationId> ask(Draft draft, Contribution contribution) {
        return store.ask(draft.id(), coHosts(contribution), Agreement.ASKED, clock.instant());
    }

    /** Those of a published entry stay: they were there before anybody was asked. */
    void known(Draft draft, Contribution published) {
        store.ask(draft.id(), coHosts(published), Agreement.AGREED, clock.instant());
    }

    /** The same without the co-hosts that have not agreed. */
    Contribution agreed(Draft draft, Contribution contribution) {
        Set<OrganisationId> agreed = store.agreed(draft.id());
        return contribution.with(contribution.partners().stream()
                .filter(partner -> partner.role() != PartnerRole.CO_HOST || agreed.contains(partner.organisation()))
                .toList());
    }

    static boolean names(Contribution contribution) {
        return !coHosts(contribution).isEmpty();
    }

    private static List<OrganisationId> coHosts(Contribution contribution) {
        return contribution.partners().stream()
                .filter(partner -> partner.role() == PartnerRole.CO_HOST)
                .map(Partner::organisation)
                .distinct()
                .toList();
    }
}
