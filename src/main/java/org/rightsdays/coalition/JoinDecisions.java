package org.rightsdays.coalition;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide on requests to join. A request is decided once; a second decision changes nothing. */
@Component
public class JoinDecisions {

    private final JoinStore store;
    private final Coalition coalition;
    private final Mandates mandates;
    private final Accounts accounts;
    private final CoalitionMails mails;
    private final History history;

    JoinDecisions(
            JoinStore store,
            Coalition coalition,
            Mandates mandates,
            Accounts accounts,
            CoalitionMails mails,
            History history) {
        this.store = store;
        this.coalition = coalition;
        this.mandates = mandates;
        this.accounts = accounts;
        this.mails = mails;
        this.history = history;
    }

    /** Known organisations whose names are like the one that somebody wrote, the most alike first. */
    public List<Organisation> alike(Actor actor, JoinRequest request) {
        actor.require(Role.COORDINATOR);
        return Likeness.alike(request.draft().name(), coalition.all());
    }

    /** Lets the person act for an organisation that is known already. */
    @Transactional
    public void confirm(Actor actor, UUID id, OrganisationId known, Capacity capacity) {
        actor.require(Role.COORDINATOR);
        Optional<JoinRequest> request = store.lock(id).filter(JoinRequest::isOpen);
        if (request.isPresent()) {
            Organisation organisation =
                    coalition.find(known).orElseThrow(() -> new Forbidden("there is no such organisation"));
            confirm(actor, request.get(), organisation, capacity);
        }
    }

    /** Makes the organisation that the request names and lets the person speak for it. */
    @Transactional
    public void confirmAsNew(Actor actor, UUID id, Kind kind) {
        actor.require(Role.COORDINATOR);
        Optional<JoinRequest> request = store.lock(id).filter(JoinRequest::isOpen);
        if (request.isPresent()) {
            Organisation organisation = organisation(request.get().draft(), kind);
            coalition.save(actor, List.of(organisation));
            confirm(actor, request.get(), organisation, Capacity.CONTACT);
        }
    }

    /** @param reason told to the person as it is */
    @Transactional
    public void decline(Actor actor, UUID id, String reason) {
        actor.require(Role.COORDINATOR);
        Optional<JoinRequest> request = store.lock(id).filter(JoinRequest::isOpen);
        if (request.isPresent()) {
            store.decide(id, JoinState.DECLINED, null, reason);
            note(actor, id, "declined");
            accounts.find(request.get().account())
                    .ifPresent(account -> mails.tellDeclined(account, request.get(), reason));
        }
    }

    private void confirm(Actor actor, JoinRequest request, Organisation organisation, Capacity capacity) {
        Account account = accounts.find(request.account()).orElseThrow();
        mandates.give(actor, organisation.id(), account.id(), capacity);
        store.decide(request.id(), JoinState.CONFIRMED, organisation.id(), null);
        note(actor, request.id(), "confirmed");
        mails.tellConfirmed(account, request, organisation);
    }

    /** The city of a request on the map, if it is one of those that are known. */
    public Optional<KnownCity> place(JoinDraft draft) {
        return KnownCities.find(draft.name(), draft.country());
    }

    private Organisation organisation(JoinDraft draft, Kind kind) {
        if (draft.name().isBlank()) {
            throw new Forbidden("an organisation has a name");
        }
        var taken = coalition.all().stream().map(Organisation::id).collect(Collectors.toSet());
        Optional<KnownCity> place = kind == Kind.CITY ? place(draft) : Optional.empty();
        return new Organisation(
                Likeness.freeKey(draft.name(), taken),
                kind,
                LocalizedText.of(draft.language(), draft.name()),
                place.map(KnownCity::country).orElse(draft.country()),
                place.map(KnownCity::position).orElse(null),
                place.map(KnownCity::zone).map(ZoneId::of).orElseGet(() -> CountryZone.of(draft.country())),
                draft.website(),
                null,
                null,
                Membership.NOT_STATED,
                null);
    }

    private void note(Actor actor, UUID id, String step) {
        history.add(actor, List.of(new Step("join request " + id, step, Map.of())));
    }
}
