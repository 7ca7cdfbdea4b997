package org.rightsdays.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.programme.Contribution.Partner;
import org.springframework.stereotype.Component;

/** The one door through which contributions are created and changed: rule, change, save, history. */
@Component
class ContributionSaving {

    private static final int BATCH = 1000;

    private final ContributionStore store;
    private final ContributionWriter writer;
    private final SearchStore search;
    private final Coalition coalition;
    private final History history;
    private final Clock clock;

    ContributionSaving(
            ContributionStore store,
            ContributionWriter writer,
            SearchStore search,
            Coalition coalition,
            History history,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.search = search;
        this.coalition = coalition;
        this.history = history;
        this.clock = clock;
    }

    Saved save(Actor actor, EditionId edition, List<Contribution> contributions, ContentVersion contentVersion) {
        refuseDoublesAndStrangers(edition, contributions);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var saved = new Saved(0, 0, 0);
        for (int start = 0; start < contributions.size(); start += BATCH) {
            var batch = contributions.subList(start, Math.min(start + BATCH, contributions.size()));
            saved = saved.plus(saveBatch(actor, edition, batch, contentVersion, now));
        }
        return saved;
    }

    private Saved saveBatch(
            Actor actor, EditionId edition, List<Contribution> batch, ContentVersion contentVersion, Instant now) {
        Map<ContributionId, StoredContribution> stored =
                store
                        .readAll(
                                edition,
                                batch.stream().map(wanted -> wanted.id().slug()).toList())
                        .stream()
                        .collect(Collectors.toMap(found -> found.contribution().id(), Function.identity()));
        var created = new ArrayList<Contribution>();
        var changed = new ArrayList<StoredContribution>();
        var steps = new ArrayList<Step>();
        for (Contribution wanted : batch) {
            StoredContribution before = stored.get(wanted.id());
            if (before == null) {
                created.add(wanted.asSaved(now, 0));
                steps.add(new Step("contribution " + wanted.id(), "created", Map.of()));
            } else {
                Contribution was = before.contribution();
                Contribution same = wanted.asSaved(was.changed(), was.sequence());
                if (!was.equals(same)) {
                    steps.add(step(was, same));
                    changed.add(new StoredContribution(before.number(), 0, wanted.asSaved(now, was.sequence() + 1)));
                }
            }
        }
        if (!steps.isEmpty()) {
            write(created, changed, contentVersion.raise());
            history.add(actor, steps);
        }
        return new Saved(created.size(), changed.size(), batch.size() - created.size() - changed.size());
    }

    private static Step step(Contribution was, Contribution is) {
        ContributionState next = is.state();
        if (!was.state().canBecome(next)) {
            throw new StepRefused(is.id(), was.state(), next);
        }
        String name = next == was.state()
                ? "changed"
                : next.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Step("contribution " + is.id(), name, Changes.between(was, is));
    }

    private void write(List<Contribution> created, List<StoredContribution> changed, long version) {
        List<Integer> numbers = created.isEmpty() ? List.of() : writer.newNumbers(created.size());
        var inserts = new ArrayList<StoredContribution>(created.size());
        for (int i = 0; i < created.size(); i++) {
            inserts.add(new StoredContribution(numbers.get(i), version, created.get(i)));
        }
        List<StoredContribution> updates = changed.stream()
                .map(stored -> new StoredContribution(stored.number(), version, stored.contribution()))
                .toList();
        if (!inserts.isEmpty()) {
            writer.insert(inserts);
        }
        if (!updates.isEmpty()) {
            writer.update(updates);
        }
        writeWords(Stream.concat(inserts.stream(), updates.stream()).toList());
    }

    /** Takes an entry from the public pages, or puts it back, with history. */
    void withhold(Actor actor, ContributionId id, boolean withheld, ContentVersion contentVersion) {
        if (writer.withhold(id, withheld, contentVersion.raise())) {
            history.add(actor, List.of(new Step("contribution " + id, withheld ? "hidden" : "restored", Map.of())));
        }
    }

    /** Makes contributions findable by what they, their host and their partners say now. */
    void writeWords(Collection<StoredContribution> contributions) {
        var organisations = new HashSet<OrganisationId>();
        for (StoredContribution stored : contributions) {
            organisations.add(stored.contribution().host());
            stored.contribution().partners().stream().map(Partner::organisation).forEach(organisations::add);
        }
        var named = coalition.find(organisations);
        search.write(contributions.stream()
                .map(stored -> SearchText.of(stored, named))
                .toList());
    }

    private static void refuseDoublesAndStrangers(EditionId edition, List<Contribution> contributions) {
        var seen = new HashSet<ContributionId>();
        for (Contribution contribution : contributions) {
            if (!contribution.id().edition().equals(edition)) {
                throw new IllegalArgumentException(
                        "Contribution " + contribution.id() + " isn't of the edition " + edition);
            }
            if (!seen.add(contribution.id())) {
                throw new IllegalArgumentException("Two contributions have the key " + contribution.id());
            }
        }
    }
}
