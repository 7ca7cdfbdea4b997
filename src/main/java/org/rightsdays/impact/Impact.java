package org.rightsdays.impact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an edition. Nothing reported is overwritten: a later value replaces an earlier one, and both stay. */
@Component
public class Impact {

    private final FigureStore store;
    private final ReviewStore reviews;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    Impact(FigureStore store, ReviewStore reviews, ContentVersion contentVersion, History history, Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    /** The values that hold now, by key. */
    public List<Figure> figures(EditionId edition) {
        return store.current(edition);
    }

    /** Those of a contribution and its parts. */
    public List<Figure> figures(EditionId edition, String contribution) {
        return store.current(edition, contribution);
    }

    /** Slugs of contributions that have, themselves or in a part, a figure of a metric or of one of its kinds. */
    public Set<String> contributionsWith(EditionId edition, Metric metric) {
        return store.contributionsWith(
                edition, Arrays.stream(Metric.values()).filter(metric::covers).toList());
    }

    /** Values that their reporters have taken back and not given again, by key; each is the word that says so. */
    public List<Figure> withdrawn(EditionId edition) {
        return store.withdrawn(edition);
    }

    /** A value, whether or not it still holds. */
    public Optional<Figure> find(UUID id) {
        return store.find(id);
    }

    /** Every value that a key of the edition has had, oldest first. */
    public List<Figure> revisions(EditionId edition, String key) {
        return store.revisions(edition, key);
    }

    /**
     * Adds what is new, lets what differs replace what was there, and leaves the rest alone, with history and in the
     * caller's transaction.
     *
     * @throws IllegalArgumentException when two observations are of the same key
     * @throws FiguresFrozen when something would change and the figures of the edition are locked
     */
    @Transactional
    public Saved save(Actor actor, EditionId edition, List<Observation> observations) {
        contentVersion.startWriting();
        Map<String, Observation> wanted = new LinkedHashMap<>();
        for (Observation observation : observations) {
            if (wanted.put(observation.key(), observation) != null) {
                throw new IllegalArgumentException("Two figures have the key " + observation.key());
            }
        }
        Map<String, Figure> before = store.latest(edition, wanted.keySet());
        var added = new ArrayList<Figure>();
        var steps = new ArrayList<Step>();
        wanted.forEach((key, observation) -> {
            Figure was = before.get(key);
            String subject = "figure " + edition + "/" + key;
            if (was == null) {
                added.add(figure(actor, edition, observation, null, false));
                steps.add(new Step(subject, "created", Map.of()));
            } else if (was.withdrawn() || !was.observation().equals(observation)) {
                added.add(figure(actor, edition, observation, was, false));
                steps.add(new Step(subject, "changed", Changes.between(was.observation(), observation)));
            }
        });
        write(actor, edition, added, steps);
        int created = wanted.size() - before.size();
        return new Saved(created, added.size() - created, wanted.size() - added.size());
    }

    /**
     * Takes values back: each stays, followed by a revision that says so, and counts nowhere from then on. Those that
     * were replaced meanwhile are left alone.
     *
     * @return how many were taken back
     * @throws FiguresFrozen when there are any and the figures of the edition are locked
     */
    @Transactional
    public int withdraw(Actor actor, EditionId edition, Collection<UUID> ids) {
        List<Figure> held = ids.isEmpty() ? List.of() : store.currentOf(edition, ids);
        contentVersion.startWriting();
        write(
                actor,
                edition,
                held.stream()
                        .map(was -> figure(actor, edition, was.observation(), was, true))
                        .toList(),
                held.stream()
                        .map(was -> new Step("figure " + edition + "/" + was.key(), "withdrawn", Map.of()))
                        .toList());
        return held.size();
    }

    private void write(Actor actor, EditionId edition, List<Figure> added, List<Step> steps) {
        if (!added.isEmpty()) {
            if (reviews.frozenSince(edition).isPresent()) {
                throw new FiguresFrozen(edition);
            }
            store.add(added, contentVersion.raise());
            history.add(actor, steps);
        }
    }

    private Figure figure(
            Actor actor, EditionId edition, Observation observation, @Nullable Figure was, boolean withdrawn) {
        return new Figure(
                UUID.randomUUID(),
                edition,
                observation.key(),
                was == null ? 1 : was.revision() + 1,
                observation,
                actor.role(),
                actor.account(),
                clock.instant(),
                null,
                was == null ? null : was.id(),
                withdrawn);
    }
}
