package org.rightsdays.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger whole, with every earlier value and every check: out of one installation and into another. */
@Component
public class Ledger {

    private final FigureStore store;
    private final ReviewStore reviews;
    private final Impact impact;
    private final ContentVersion contentVersion;
    private final History history;

    Ledger(FigureStore store, ReviewStore reviews, Impact impact, ContentVersion contentVersion, History history) {
        this.store = store;
        this.reviews = reviews;
        this.impact = impact;
        this.contentVersion = contentVersion;
        this.history = history;
    }

    /** Every value that the edition ever had, by key and revision, one at a time; needs a transaction around it. */
    public void forEach(EditionId edition, Consumer<Figure> each) {
        store.forEach(edition, each);
    }

    /**
     * Takes values in as another ledger kept them, with who reported and who checked them. Where a key has values here
     * already, those stay: what holds there is saved as a value that is new.
     *
     * @param figures all revisions of a key one after the other, oldest first
     * @throws FiguresFrozen when something would change and the figures of the edition are locked
     */
    @Transactional
    public Saved restore(Actor actor, EditionId edition, List<Figure> figures) {
        contentVersion.startWriting();
        Map<String, List<Figure>> byKey = new LinkedHashMap<>();
        figures.forEach(figure ->
                byKey.computeIfAbsent(figure.key(), _ -> new ArrayList<>()).add(figure));
        Map<String, Figure> known = store.latest(edition, byKey.keySet());
        var fresh = new ArrayList<Figure>();
        var observations = new ArrayList<Observation>();
        byKey.forEach((key, values) -> {
            Figure last = values.getLast();
            Figure here = known.get(key);
            boolean follows = here != null && here.id().equals(values.getFirst().replaces());
            if (here == null || follows) {
                fresh.addAll(values);
            } else if (!last.withdrawn()
                    && values.stream().noneMatch(one -> one.id().equals(here.id()))) {
                observations.add(last.observation());
            }
        });
        write(actor, edition, fresh);
        Saved saved = impact.save(actor, edition, observations);
        int unchanged = figures.size() - fresh.size() - saved.created() - saved.changed();
        return new Saved(fresh.size() + saved.created(), saved.changed(), unchanged);
    }

    private void write(Actor actor, EditionId edition, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        if (reviews.frozenSince(edition).isPresent()) {
            throw new FiguresFrozen(edition);
        }
        long version = contentVersion.raise();
        var byRevision = new TreeMap<Integer, List<Figure>>();
        figures.forEach(figure -> byRevision
                .computeIfAbsent(figure.revision(), _ -> new ArrayList<>())
                .add(figure));
        byRevision.values().forEach(some -> store.add(some, version));
        reviews.restore(
                figures.stream().filter(figure -> figure.review() != null).toList());
        history.add(
                actor,
                figures.stream()
                        .filter(figure -> figure.revision() == 1)
                        .map(figure -> new Step("figure " + edition + "/" + figure.key(), "taken over", Map.of()))
                        .toList());
    }
}
