package org.rightsdays.programme.submissions;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Draft.Publication;

/** What a draft is after a step. {@link #to} alone changes its state. */
final class Steps {

    private Steps() {}

    static Draft saved(Draft draft, DraftContent content, Instant at) {
        return with(draft, draft.state(), content, draft.version() + 1, at);
    }

    /** The same after the published entry was changed elsewhere. */
    static Draft following(Draft draft, Contribution published, DraftContent content, Instant at) {
        boolean same = !draft.hasUnpublishedChanges();
        Draft next = saved(draft, content, at);
        var known = new Publication(
                published.id().slug(), same ? next.version() : next.version() - 1, published.sequence());
        return new Draft(
                next.id(),
                next.edition(),
                next.owner(),
                next.author(),
                next.state(),
                next.content(),
                next.version(),
                known,
                next.late(),
                next.preview(),
                next.batch(),
                next.created(),
                next.saved(),
                next.submitted());
    }

    /** @throws StepNotPossible where the table of steps doesn't allow it */
    static Draft to(Draft draft, DraftState next) {
        if (!draft.state().canBecome(next)) {
            throw new StepNotPossible(draft.state(), next);
        }
        return with(draft, next, draft.content(), draft.version(), draft.saved());
    }

    static Draft submitted(Draft draft, boolean late, Instant at) {
        Draft next = to(draft, DraftState.SUBMITTED);
        return new Draft(
                next.id(),
                next.edition(),
                next.owner(),
                next.author(),
                next.state(),
                next.content(),
                next.version(),
                next.publication(),
                late,
                next.preview(),
                next.batch(),
                next.created(),
                next.saved(),
                at);
    }

    /** What it holds now is public. */
    static Draft published(Draft draft, Contribution published) {
        return new Draft(
                draft.id(),
                draft.edition(),
                draft.owner(),
                draft.author(),
                draft.state(),
                draft.content(),
                draft.version(),
                new Publication(published.id().slug(), draft.version(), published.sequence()),
                draft.late(),
                draft.preview(),
                draft.batch(),
                draft.created(),
                draft.saved(),
                draft.submitted());
    }

    static Draft ofPublished(Contribution published, DraftId id, String preview, Instant now) {
        return new Draft(
                id,
                published.id().edition(),
                published.host(),
                null,
                DraftState.ACCEPTED,
                DraftWriting.write(published),
                1,
                new Publication(published.id().slug(), 1, published.sequence()),
                false,
                preview,
                null,
                now,
                now,
                null);
    }

    /** Times, links and pictures belong to the year that they were made in. */
    static DraftContent forAnotherYear(DraftContent content) {
        Map<String, String> values = new TreeMap<>(content.values());
        values.keySet().removeIf(field -> field.matches("(sessions|links|images)(\\..*)?"));
        return new DraftContent(content.language(), values, content.outdated());
    }

    private static Draft with(Draft draft, DraftState state, DraftContent content, int version, Instant saved) {
        return new Draft(
                draft.id(),
                draft.edition(),
                draft.owner(),
                draft.author(),
                state,
                content,
                version,
                draft.publication(),
                draft.late(),
                draft.preview(),
                draft.batch(),
                draft.created(),
                saved,
                draft.submitted());
    }
}
