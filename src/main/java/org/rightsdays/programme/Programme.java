package org.rightsdays.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.programme.ProgrammePage.Counts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published contributions of an edition. */
@Component
public class Programme {

    private static final int BATCH = 500;

    private final Indexes indexes;
    private final TextSearch words;
    private final ContributionCache contributions;
    private final ContributionStore store;
    private final ContributionSaving saving;
    private final ContentVersion contentVersion;

    Programme(
            Indexes indexes,
            TextSearch words,
            ContributionCache contributions,
            ContributionStore store,
            ContributionSaving saving,
            ContentVersion contentVersion) {
        this.indexes = indexes;
        this.words = words;
        this.contributions = contributions;
        this.store = store;
        this.saving = saving;
        this.contentVersion = contentVersion;
    }

    /**
     * The contributions that match, in the public order: first local day and time (the edition's first day for those
     * without a session), then city, then title.
     *
     * @param page 1 for the first; beyond the last gives an empty page
     */
    public ProgrammePage search(EditionId edition, ProgrammeFilter filter, int page, int size) {
        Optional<EditionIndex> index = indexes.of(edition);
        if (index.isEmpty()) {
            return new ProgrammePage(List.of(), 0, 0, 0, page, size, Counts.NONE);
        }
        Selection selection = select(edition, index.get(), filter);
        return new ProgrammePage(
                slice(edition, index.get(), selection, page, size),
                selection.total(),
                selection.inLane(Lane.DATED),
                selection.inLane(Lane.LONG),
                page,
                size,
                selection.counts());
    }

    /** What matches, without reading any of it. Empty where there is no such edition. */
    public Optional<Matches> find(EditionId edition, ProgrammeFilter filter) {
        return indexes.of(edition).map(index -> new Matches(edition, index, select(edition, index, filter)));
    }

    /** Whole contributions, in the order given; at most one query. One that is gone since it was listed is left out. */
    public List<Contribution> read(List<Listed> listed) {
        return contributions.of(listed);
    }

    private List<Contribution> slice(EditionId edition, EditionIndex index, Selection selection, int page, int size) {
        long first = (page - 1L) * size;
        int[] positions = first < 0 || first > Integer.MAX_VALUE ? new int[0] : selection.slice((int) first, size);
        return contributions.of(Arrays.stream(positions)
                .mapToObj(index::at)
                .map(listing -> listed(edition, index, listing))
                .toList());
    }

    static Listed listed(EditionId edition, EditionIndex index, Listing listing) {
        return new Listed(
                new ContributionId(edition, listing.slug()),
                listing.number(),
                index.version() < 0 ? -1 : listing.changedIn(),
                listing.host());
    }

    /** Every match in the public order, read in batches, whatever their number. */
    public void forEach(EditionId edition, ProgrammeFilter filter, Consumer<Contribution> each) {
        indexes.of(edition).ifPresent(index -> {
            Selection selection = select(edition, index, filter);
            for (int first = 0; first < selection.total(); first += BATCH) {
                int[] numbers = Arrays.stream(selection.slice(first, BATCH))
                        .map(position -> index.at(position).number())
                        .toArray();
                Map<Integer, Contribution> batch = store.read(numbers).stream()
                        .collect(Collectors.toMap(StoredContribution::number, StoredContribution::contribution));
                Arrays.stream(numbers).mapToObj(batch::get).forEach(each);
            }
        });
    }

    public Optional<Contribution> published(ContributionId id) {
        return indexes.of(id.edition())
                .flatMap(index -> index.find(id.slug()).map(listing -> listed(id.edition(), index, listing)))
                .flatMap(listed -> contributions.of(List.of(listed)).stream().findFirst());
    }

    /** Those of {@code slugs} that are published in the edition, in no order. */
    public List<Contribution> published(EditionId edition, Collection<String> slugs) {
        return store.read(edition, slugs).stream()
                .map(StoredContribution::contribution)
                .toList();
    }

    /** Who hosts each contribution of an edition, by its slug. */
    public Map<String, OrganisationId> hosts(EditionId edition) {
        return store.hosts(edition);
    }

    /** Who hosts those of {@code slugs} that are of the edition. */
    public Map<String, OrganisationId> hosts(EditionId edition, Collection<String> slugs) {
        return store.hosts(edition, slugs);
    }

    /** Contributions that an organisation hosts or is a partner of, newest edition first, at most {@code limit}. */
    public List<Contribution> of(OrganisationId organisation, int limit) {
        return store.of(organisation, limit).stream()
                .map(StoredContribution::contribution)
                .toList();
    }

    /**
     * Creates or changes each, in the caller's transaction, with history; refuses a step between states that is not
     * allowed.
     *
     * @throws StepRefused when a contribution can't go from its state to the new one
     */
    @Transactional
    public Saved save(Actor actor, EditionId edition, List<Contribution> wanted) {
        contentVersion.startWriting();
        return saving.save(actor, edition, wanted, contentVersion);
    }

    /** Takes an entry from every public page, feed and count, or puts it back; what is stored of it stays. */
    @Transactional
    public void withhold(Actor actor, ContributionId id, boolean withheld) {
        contentVersion.startWriting();
        saving.withhold(actor, id, withheld, contentVersion);
    }

    private Selection select(EditionId edition, EditionIndex index, ProgrammeFilter filter) {
        return new Selection(index, filter, words.find(edition, index, filter.text()));
    }
}
