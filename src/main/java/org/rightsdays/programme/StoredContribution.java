package org.rightsdays.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.RightsLabel;

/**
 * A contribution with its number in the database.
 *
 * @param changedIn the content version that last changed it
 */
record StoredContribution(int number, long changedIn, Contribution contribution) {

    /** What of a contribution nobody else refers to. */
    record Details(
            List<Place> places,
            List<Link> links,
            @Nullable LocalizedText accessibilityNote,
            Cost cost,
            @Nullable LocalizedText audience,
            Answer withChildren,
            RightsLabel rights,
            List<Image> images) {

        static Details of(Contribution contribution) {
            return new Details(
                    contribution.places(),
                    contribution.links(),
                    contribution.accessibilityNote(),
                    contribution.cost(),
                    contribution.audience(),
                    contribution.withChildren(),
                    contribution.rights(),
                    contribution.images());
        }
    }
}
