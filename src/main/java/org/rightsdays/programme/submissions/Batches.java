package org.rightsdays.programme.submissions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.submissions.Bringing.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contributions that come many at a time, from a file or page: each becomes a draft, or changes the one that it became
 * before, and all of an import can be undone together.
 */
@Component
public class Batches {

    private final Drafts drafts;
    private final Bringing bringing;
    private final BroughtWriting writing;
    private final Submissions submissions;

    Batches(Drafts drafts, Bringing bringing, BroughtWriting writing, Submissions submissions) {
        this.drafts = drafts;
        this.bringing = bringing;
        this.writing = writing;
        this.submissions = submissions;
    }

    /** How many there are of each fate. */
    public record Taken(UUID batch, Map<Fate, Integer> fates) {

        public Taken {
            fates = Map.copyOf(fates);
        }

        public int count(Fate fate) {
            return fates.getOrDefault(fate, 0);
        }

        /** How many drafts the import wrote. */
        public int written() {
            return count(Fate.NEW) + count(Fate.CHANGED);
        }
    }

    /**
     * What would become of one.
     *
     * @param draft that is there already; null for a new one
     * @param missing how much would still be missing or wrong for a submission
     */
    public record Expected(Fate fate, @Nullable DraftId draft, int missing) {}

    /** How many drafts are gone or as they were, and how many stayed because somebody has worked on them since. */
    public record Undone(int undone, int kept) {}

    /** How many were submitted or published, and how many still lack something. */
    public record Submitted(int submitted, int incomplete) {}

    /**
     * What would become of each, in the same order.
     *
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't write for the owner
     */
    @Transactional
    public List<Expected> expect(Actor actor, EditionId edition, OrganisationId owner, List<Brought> all) {
        drafts.requireEdit(actor, owner);
        return all.stream()
                .map(one -> {
                    Plan plan = bringing.plan(actor, edition, owner, one);
                    DraftId known = plan.known() == null ? null : plan.known().id();
                    return new Expected(plan.fate(), known, bringing.missing(edition, owner, plan));
                })
                .toList();
    }

    /**
     * Begins a draft for each that is new, and changes those that are told anew.
     *
     * @throws org.rightsdays.coalition.Suspended while a suspension lasts
     */
    @Transactional
    public Taken take(Actor actor, EditionId edition, OrganisationId owner, List<Brought> all, UUID batch) {
        drafts.requireEdit(actor, owner);
        drafts.requireFree(actor, owner);
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        var seen = new HashSet<UUID>();
        for (Brought one : all) {
            UUID once = Bringing.once(edition, owner, one);
            if (seen.add(once)) {
                Plan plan = bringing.plan(actor, edition, owner, one);
                if (plan.fate() == Fate.NEW) {
                    writing.begin(actor, edition, owner, plan.content(), new Drafts.Origin(once, batch));
                } else if (plan.fate() == Fate.CHANGED) {
                    writing.change(actor, Objects.requireNonNull(plan.known()), plan, batch);
                }
                fates.merge(plan.fate(), 1, Integer::sum);
            }
        }
        return new Taken(batch, fates);
    }

    /** Takes away all drafts that an import began, and its changes of others, unless somebody has worked on them since. */
    @Transactional
    public Undone undo(Actor actor, UUID batch) {
        int undone = 0;
        int kept = 0;
        own(actor, batch);
        for (BroughtStore.Row row : writing.of(batch)) {
            if (writing.undo(actor, batch, row)) {
                undone++;
            } else {
                kept++;
            }
        }
        return new Undone(undone, kept);
    }

    /** Submits all drafts of an import that are complete, and publishes its changes of published entries. */
    @Transactional
    public Submitted submit(Actor actor, UUID batch) {
        int submitted = 0;
        int incomplete = 0;
        for (Draft draft : own(actor, batch)) {
            boolean begins = draft.state() == DraftState.DRAFT;
            boolean corrects = draft.state() == DraftState.ACCEPTED && draft.hasUnpublishedChanges();
            if (begins || corrects) {
                Submissions.Outcome outcome = begins
                        ? submissions.submit(actor, draft.id(), draft.version())
                        : submissions.correct(actor, draft.id(), draft.version());
                boolean done = outcome instanceof Submissions.Outcome.Done;
                submitted += done ? 1 : 0;
                incomplete += done ? 0 : 1;
            }
        }
        return new Submitted(submitted, incomplete);
    }

    /** The drafts of an import, for whoever writes for their organisation. */
    @Transactional
    public List<Draft> own(Actor actor, UUID batch) {
        var found = new ArrayList<Draft>();
        for (BroughtStore.Row row : writing.of(batch)) {
            found.add(drafts.lockToRead(actor, row.draft()));
        }
        return List.copyOf(found);
    }
}
