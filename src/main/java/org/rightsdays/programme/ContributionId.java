package org.rightsdays.programme;

import org.rightsdays.editions.EditionId;

/** Key of a contribution: its edition and its slug within it, as in its address. Never reused. */
public record ContributionId(EditionId edition, String slug) {

    @Override
    public String toString() {
        return edition + "/" + slug;
    }
}
