package org.rightsdays.programme.submissions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.ContributionId;

/**
 * One contribution in the making, or the next version of a published one.
 *
 * @param owner the organisation that gives it
 * @param author account of whoever began it; null after it was erased, or where a program did
 * @param version raised each time it is saved
 * @param publication what of it is public; null while nothing is
 * @param late whether it was submitted after the call had ended
 * @param preview secret part of the address of its preview
 * @param batch the import that it came with; null where it was typed
 */
public record Draft(
        DraftId id,
        EditionId edition,
        OrganisationId owner,
        @Nullable UUID author,
        DraftState state,
        DraftContent content,
        int version,
        @Nullable Publication publication,
        boolean late,
        String preview,
        @Nullable UUID batch,
        Instant created,
        Instant saved,
        @Nullable Instant submitted) {

    /**
     * What of a draft is public.
     *
     * @param slug of the contribution in its edition
     * @param version of the draft that it shows
     * @param sequence number of its changes that the draft knows of
     */
    public record Publication(String slug, int version, int sequence) {}

    /** The contribution that it became; null while nothing is public. */
    public @Nullable ContributionId contribution() {
        return publication == null ? null : new ContributionId(edition, publication.slug());
    }

    /** Whether it holds changes of a published entry that nobody sees yet. */
    public boolean hasUnpublishedChanges() {
        return publication != null && publication.version() != version;
    }

    /** The title in its own language; empty while there is none. */
    public String title() {
        return content.original(Questions.TITLE);
    }
}
