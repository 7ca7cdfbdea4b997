package org.rightsdays.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published contributions of an edition. */
@Component
public class Programme {

    private final ContributionStore store;
    private final ContributionSaving saving;
    private final ContentVersion contentVersion;

    Programme(ContributionStore store, ContributionSaving saving, ContentVersion contentVersion) {
        this.store = store;
        this.saving = saving;
        this.contentVersion = contentVersion;
    }

    /**
     * The contributions that match, in the public order: first local day and time, then city, then title.
     *
     * @param page 1 for the first; beyond the last gives an empty page
     */
    public ProgrammePage search(EditionId edition, ProgrammeFilter filter, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** Every match in the public order, read in batches, whatever their number. */
    public void forEach(EditionId edition, ProgrammeFilter filter, Consumer<Contribution> each) {
        throw new UnsupportedOperationException();
    }

    public Optional<Contribution> published(ContributionId id) {
        return store.read(id.edition(), List.of(id.slug())).stream()
                .map(StoredContribution::contribution)
                .findFirst();
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
    public Saved save(Actor actor, EditionId edition, List<Contribution> contributions) {
        contentVersion.startWriting();
        return saving.save(actor, edition, contributions, contentVersion);
    }
}
