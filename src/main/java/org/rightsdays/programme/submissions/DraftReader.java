package org.rightsdays.programme.submissions;

import java.util.List;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.submissions.DraftReading.Frame;
import org.rightsdays.programme.submissions.DraftReading.Read;
import org.springframework.stereotype.Component;

/** Reads drafts against the organisations and pictures that there are. */
@Component
class DraftReader {

    /** Stands in the key of what has no address yet. */
    private static final String NO_SLUG = "draft";

    private final Coalition coalition;
    private final Pictures pictures;

    DraftReader(Coalition coalition, Pictures pictures) {
        this.coalition = coalition;
        this.pictures = pictures;
    }

    /** As far as it goes, with everything that is wrong. */
    Read read(Draft draft) {
        ContributionId id = draft.contribution();
        return read(draft, id == null ? NO_SLUG : id.slug());
    }

    Read read(Draft draft, String slug) {
        return DraftReading.read(draft.content(), frame(new ContributionId(draft.edition(), slug), draft.owner()));
    }

    /** What is wrong with a content that is no draft yet. */
    List<Problem> problems(EditionId edition, OrganisationId owner, DraftContent content) {
        return DraftReading.read(content, frame(new ContributionId(edition, NO_SLUG), owner))
                .problems();
    }

    private Frame frame(ContributionId id, OrganisationId owner) {
        return new Frame(
                id,
                owner,
                coalition.find(owner).map(Organisation::zone).orElse(null),
                organisation -> coalition.find(organisation).isPresent(),
                picture -> pictures.sizeOf(picture).isPresent());
    }

    List<Problem> problems(Draft draft) {
        return read(draft).problems();
    }

    Optional<Organisation> host(Draft draft) {
        return coalition.find(draft.owner());
    }
}
