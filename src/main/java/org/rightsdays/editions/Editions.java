package org.rightsdays.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions and who takes part in them. */
@Component
public class Editions {

    private final EditionStore store;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;
    private volatile EditionsSnapshot snapshot = EditionsSnapshot.NOTHING;

    Editions(EditionStore store, ContentVersion contentVersion, History history, Clock clock) {
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Edition> all() {
        return snapshot().editions();
    }

    public Optional<Edition> find(EditionId id) {
        return snapshot().find(id);
    }

    /**
     * The edition whose days are next or under way (UTC), else the latest; empty while there is none. A sample is
     * current only where there is nothing else: whoever tries one out has not made it the real thing.
     */
    public Optional<Edition> current() {
        LocalDate today = LocalDate.now(clock);
        List<Edition> real = all().stream().filter(edition -> !edition.sample()).toList();
        List<Edition> all = real.isEmpty() ? all() : real;
        return all.stream()
                .filter(edition -> !edition.days().lastDay().isBefore(today))
                .min(Comparator.comparing(edition -> edition.days().firstDay()))
                .or(() -> all.stream().findFirst());
    }

    /** Everyone who takes part, by slug. */
    public List<TakingPart> takingPart(EditionId edition) {
        return snapshot().byEdition().getOrDefault(edition, List.of());
    }

    /** Where and how one organisation took part, newest edition first. */
    public List<TakingPart> takingPart(OrganisationId organisation) {
        return snapshot().byOrganisation().getOrDefault(organisation, List.of());
    }

    /** Creates or changes; tells whether anything did. Runs in the caller's transaction. */
    @Transactional
    public boolean save(Actor actor, Edition edition) {
        contentVersion.startWriting();
        Optional<Edition> before = stored().find(edition.id());
        if (before.isPresent() && before.get().equals(edition)) {
            return false;
        }
        store.write(edition, contentVersion.raise());
        Step step = before.map(was -> new Step("edition " + edition.id(), "changed", Changes.between(was, edition)))
                .orElseGet(() -> new Step("edition " + edition.id(), "created", Map.of()));
        history.add(actor, List.of(step));
        return true;
    }

    /** Creates or changes roles; organisations not named keep theirs. Returns how many changed. */
    @Transactional
    public int saveTakingPart(Actor actor, List<TakingPart> takingPart) {
        contentVersion.startWriting();
        Map<Key, TakingPart> stored =
                store.allTakingPart().stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var changed = new ArrayList<TakingPart>();
        var steps = new ArrayList<Step>();
        for (TakingPart part : takingPart) {
            TakingPart before = stored.get(Key.of(part));
            if (!part.equals(before)) {
                changed.add(part);
                String subject = "taking part " + part.edition() + "/" + part.organisation();
                steps.add(
                        before == null
                                ? new Step(subject, "created", Map.of())
                                : new Step(subject, "changed", Changes.between(before, part)));
            }
        }
        if (!changed.isEmpty()) {
            store.writeTakingPart(changed, contentVersion.raise());
            history.add(actor, steps);
        }
        return changed.size();
    }

    private EditionsSnapshot snapshot() {
        if (contentVersion.raisedHere()) {
            return stored();
        }
        long wanted = contentVersion.current();
        EditionsSnapshot held = snapshot;
        return held.version() >= wanted ? held : refresh(wanted);
    }

    private synchronized EditionsSnapshot refresh(long wanted) {
        if (snapshot.version() < wanted) {
            long lastChange = store.lastChange();
            snapshot = lastChange == snapshot.lastChange()
                    ? snapshot.unchangedUntil(wanted)
                    : EditionsSnapshot.of(wanted, lastChange, store.all(), store.allTakingPart());
        }
        return snapshot;
    }

    private EditionsSnapshot stored() {
        return EditionsSnapshot.of(-1, -1, store.all(), store.allTakingPart());
    }

    private record Key(EditionId edition, OrganisationId organisation) {

        static Key of(TakingPart part) {
            return new Key(part.edition(), part.organisation());
        }
    }
}
