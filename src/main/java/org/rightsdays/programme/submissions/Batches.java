package org.rightsdays.programme.submissions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Drafts.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that come many at a time, from a file, and can be undone together. */
@Component
public class Batches {

    private final Drafts drafts;
    private final DraftStore store;
    private final Submissions submissions;
    private final History history;

    Batches(Drafts drafts, DraftStore store, Submissions submissions, History history) {
        this.drafts = drafts;
        this.store = store;
        this.submissions = submissions;
        this.history = history;
    }

    /** How many drafts were begun, and how many were there already. */
    public record Begun(UUID batch, int begun, int kept) {}

    /** How many drafts were taken away, and how many stayed because somebody has worked on them since. */
    public record Undone(int removed, int kept) {}

    /** How many were submitted, and how many still lack something. */
    public record Submitted(int submitted, int incomplete) {}

    /** A draft for each; one with the same key that was begun before is left as it is. */
    @Transactional
    public Begun begin(
            Actor actor, EditionId edition, OrganisationId owner, List<Contribution> contributions, UUID batch) {
        int begun = 0;
        for (Contribution contribution : contributions) {
            UUID once = UUID.nameUUIDFromBytes(
                    ("import " + owner + " " + contribution.id()).getBytes(StandardCharsets.UTF_8));
            Draft draft =
                    drafts.begin(actor, edition, owner, DraftWriting.write(contribution), new Origin(once, batch));
            begun += batch.equals(draft.batch()) ? 1 : 0;
        }
        return new Begun(batch, begun, contributions.size() - begun);
    }

    /** Takes away all drafts of an import that nobody has changed or submitted since. */
    @Transactional
    public Undone undo(Actor actor, UUID batch) {
        int removed = 0;
        int kept = 0;
        for (Draft draft : own(actor, batch)) {
            if (draft.state() == DraftState.DRAFT && draft.version() == 1) {
                store.remove(draft.id());
                history.add(actor, List.of(new Step(Drafts.subject(draft), "undone", Map.of())));
                removed++;
            } else {
                kept++;
            }
        }
        return new Undone(removed, kept);
    }

    /** Submits all drafts of an import that are complete. */
    @Transactional
    public Submitted submit(Actor actor, UUID batch) {
        int submitted = 0;
        int incomplete = 0;
        for (Draft draft : own(actor, batch)) {
            if (draft.state() == DraftState.DRAFT) {
                boolean done =
                        submissions.submit(actor, draft.id(), draft.version()) instanceof Submissions.Outcome.Done;
                submitted += done ? 1 : 0;
                incomplete += done ? 0 : 1;
            }
        }
        return new Submitted(submitted, incomplete);
    }

    /** The drafts of an import, for whoever writes for their organisation. */
    @Transactional
    public List<Draft> own(Actor actor, UUID batch) {
        List<Draft> found = store.inBatch(batch);
        found.forEach(draft -> drafts.requireEdit(actor, draft));
        return found;
    }
}
