package org.rightsdays.programme.submissions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.submissions.DraftReading.Read;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a contribution on its way to the programme and on it, each by its organiser, each in its history. */
@Component
public class Submissions {

    private final Drafts drafts;
    private final DraftStore store;
    private final DraftReader reader;
    private final Releases releases;
    private final Judging judging;
    private final DraftSaving saving;

    Submissions(
            Drafts drafts,
            DraftStore store,
            DraftReader reader,
            Releases releases,
            Judging judging,
            DraftSaving saving) {
        this.drafts = drafts;
        this.store = store;
        this.reader = reader;
        this.releases = releases;
        this.judging = judging;
        this.saving = saving;
    }

    /** What becomes of a step that was asked for. Unless it is done, the step has changed nothing. */
    public sealed interface Outcome {

        /** It is done; a step that had been taken before is done too. */
        record Done(Draft draft) implements Outcome {}

        /** Something is missing or wrong: all of it. */
        record Incomplete(List<Problem> problems) implements Outcome {}

        /** The call takes no submissions. */
        record NotNow(Call call) implements Outcome {}

        /** Somebody else has saved the draft since. */
        record ChangedMeanwhile() implements Outcome {}

        /** Somebody else has changed the same fields: nothing was saved, and both texts are told. */
        record Clashing(Saving.Clashes clashes) implements Outcome {}

        /** Whoever writes for a partner has saved the text, but doesn't speak for the organisation. */
        record NotYours() implements Outcome {}
    }

    /** What keeps a draft from being submitted or published; empty for nothing. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Draft draft) {
        return reader.problems(draft);
    }

    /** What is published of a draft. */
    @Transactional(readOnly = true)
    public Optional<Contribution> published(Draft draft) {
        return releases.published(draft);
    }

    /** What moderators asked for last: a change, or a condition of what they accepted. */
    @Transactional(readOnly = true)
    public Optional<LocalizedText> asked(Draft draft) {
        return store.asked(draft.id());
    }

    /** A draft as it would be published, for everybody who knows the secret part of its address. */
    @Transactional(readOnly = true)
    public Optional<Contribution> preview(String secret) {
        return store.byPreview(secret).map(draft -> reader.read(draft).contribution());
    }

    /**
     * Hands a draft to the moderators.
     *
     * @param version that was read by whoever submits it
     * @throws StepNotPossible from a state that doesn't lead there
     */
    @Transactional
    public Outcome submit(Actor actor, DraftId id, int version) {
        Draft draft = drafts.lockToSpeak(actor, id);
        if (draft.version() != version) {
            return new Outcome.ChangedMeanwhile();
        }
        return draft.state() == DraftState.SUBMITTED ? new Outcome.Done(draft) : submit(actor, draft);
    }

    /**
     * Saves what a form holds and hands it to the moderators, under one lock. The text is kept also where the step is
     * not taken.
     *
     * @throws StepNotPossible while somebody decides about it
     */
    @Transactional
    public Outcome handIn(Actor actor, DraftId id, Typed typed) {
        Draft locked = store.lock(id).orElseThrow(NoSuchDraft::new);
        boolean speaks = drafts.maySubmit(actor, locked);
        if (!speaks) {
            drafts.requireEdit(actor, locked.owner());
        }
        drafts.requireFree(actor, locked.owner());
        Draft before = drafts.editable(locked);
        return switch (saving.together(before, typed.version(), typed.content(before), typed.current())) {
            case Saving.Clashes clashes -> new Outcome.Clashing(clashes);
            case Saving.Kept(Draft draft) -> {
                Outcome outcome = !speaks
                        ? new Outcome.NotYours()
                        : draft.state().canBecome(DraftState.SUBMITTED)
                                ? submit(actor, draft)
                                : new Outcome.ChangedMeanwhile();
                if (!(outcome instanceof Outcome.Done)) {
                    saving.write(before, draft);
                }
                yield outcome;
            }
        };
    }

    private Outcome submit(Actor actor, Draft draft) {
        Call call = judging.call(draft);
        if (!call.takesSubmissions() && draft.state() != DraftState.CHANGES_ASKED) {
            return new Outcome.NotNow(call);
        }
        Read read = reader.read(draft);
        if (!read.problems().isEmpty()) {
            return new Outcome.Incomplete(read.problems());
        }
        return new Outcome.Done(judging.submitted(actor, draft, read.contribution(), call));
    }

    /** Takes back what was submitted; the draft stays. */
    @Transactional
    public Draft withdraw(Actor actor, DraftId id) {
        Draft draft = drafts.lockToSpeak(actor, id);
        if (draft.state() == DraftState.WITHDRAWN) {
            return draft;
        }
        return judging.withdrawn(actor, draft);
    }

    /**
     * Publishes the changes of a published entry at once; its history shows them.
     *
     * @throws StepNotPossible where nothing is published
     */
    @Transactional
    public Outcome correct(Actor actor, DraftId id, int version) {
        Draft draft = drafts.withPublished(drafts.lockToSpeak(actor, id));
        if (draft.state() != DraftState.ACCEPTED || draft.publication() == null) {
            throw new StepNotPossible(draft.state(), DraftState.ACCEPTED);
        }
        if (draft.version() != version) {
            return new Outcome.ChangedMeanwhile();
        }
        Read read = reader.read(draft);
        if (!read.problems().isEmpty()) {
            return new Outcome.Incomplete(read.problems());
        }
        judging.askCoHosts(draft, read.contribution());
        return new Outcome.Done(releases.publish(actor, draft));
    }

    /**
     * Cancels, postpones, moves online, or takes that back; with the reason in public words.
     *
     * @throws org.rightsdays.programme.StepRefused where the state of the entry doesn't lead there
     */
    @Transactional
    public void move(Actor actor, DraftId id, ContributionState state, @Nullable LocalizedText note) {
        releases.move(actor, drafts.lockToSpeak(actor, id), state, note);
    }
}
