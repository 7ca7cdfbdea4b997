package org.rightsdays.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cities and partner organisations, kept from edition to edition. */
@Component
public class Coalition {

    private final OrganisationStore store;
    private final ContentVersion contentVersion;
    private final History history;
    private final ApplicationEventPublisher facts;
    private volatile OrganisationSnapshot snapshot = OrganisationSnapshot.NOTHING;

    Coalition(
            OrganisationStore store, ContentVersion contentVersion, History history, ApplicationEventPublisher facts) {
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
        this.facts = facts;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** Those of {@code ids} that exist. */
    public Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids) {
        if (contentVersion.raisedHere()) {
            return store.read(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        }
        Map<OrganisationId, Organisation> all = snapshot().byId();
        var found = new HashMap<OrganisationId, Organisation>();
        for (OrganisationId id : ids) {
            Organisation organisation = all.get(id);
            if (organisation != null) {
                found.put(id, organisation);
            }
        }
        return found;
    }

    /** Every city and partner of any edition, by slug. */
    public List<Organisation> all() {
        Collection<Organisation> all = contentVersion.raisedHere()
                ? store.changedSince(-1)
                : snapshot().byId().values();
        return all.stream().sorted(Comparator.comparing(Organisation::id)).toList();
    }

    /** Creates or changes each, writes history, and returns how many were new, changed or already the same. */
    @Transactional
    public Saved save(Actor actor, List<Organisation> organisations) {
        contentVersion.startWriting();
        Map<OrganisationId, Organisation> wanted = new LinkedHashMap<>();
        for (Organisation organisation : organisations) {
            if (wanted.put(organisation.id(), organisation) != null) {
                throw new IllegalArgumentException("Two organisations have the key " + organisation.id());
            }
        }
        Map<OrganisationId, Organisation> stored =
                store.read(wanted.keySet()).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var steps = new ArrayList<Step>();
        var toWrite = new LinkedHashMap<OrganisationId, Organisation>();
        for (Organisation organisation : wanted.values()) {
            Organisation before = stored.get(organisation.id());
            if (before == null) {
                steps.add(new Step("organisation " + organisation.id(), "created", Map.of()));
                toWrite.put(organisation.id(), organisation);
            } else if (!before.equals(organisation)) {
                steps.add(new Step(
                        "organisation " + organisation.id(), "changed", Changes.between(before, organisation)));
                toWrite.put(organisation.id(), organisation);
            }
        }
        if (!toWrite.isEmpty()) {
            store.write(toWrite.values(), contentVersion.raise());
            history.add(actor, steps);
            facts.publishEvent(new OrganisationsChanged(Set.copyOf(toWrite.keySet())));
        }
        int created = wanted.size() - stored.size();
        return new Saved(created, toWrite.size() - created, wanted.size() - toWrite.size());
    }

    private OrganisationSnapshot snapshot() {
        long wanted = contentVersion.current();
        OrganisationSnapshot held = snapshot;
        return held.version() >= wanted ? held : refresh(wanted);
    }

    private synchronized OrganisationSnapshot refresh(long wanted) {
        if (snapshot.version() < wanted) {
            snapshot = snapshot.with(store.changedSince(snapshot.version()), wanted);
        }
        return snapshot;
    }

    /** What a save did, in records. */
    public record Saved(int created, int changed, int unchanged) {

        public Saved plus(Saved other) {
            return new Saved(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
