package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.OrganisationColumns;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;

/** The first pass: reads everything, tells all that is wrong, and learns what the second pass needs. */
final class Checking {

    private static final int NAMED_LEFT_OUT = 10;

    private final Run run;
    private final Known known;
    private final PictureFiles pictures;
    private final Programme programme;

    Checking(Run run, Known known, PictureFiles pictures, Programme programme) {
        this.run = run;
        this.known = known;
        this.pictures = pictures;
        this.programme = programme;
    }

    /**
     * @param edition null when its own facts are wrong
     * @param isKept whether the edition was imported before
     */
    void check(@Nullable Edition edition, boolean isKept, Entry facts) {
        var reader = new TableReader(run, ImportProgress.Step.CHECKING);
        var organisations = new OrganisationCheck(known, pictures);
        reader.forEach(OrganisationColumns.SHEET, organisations::check);
        for (OrganisationId coordinator : edition == null ? List.<OrganisationId>of() : edition.coordinators()) {
            known.checkOrganisation(facts, EditionColumns.COORDINATED_BY, coordinator.slug());
        }
        var contributions = new ContributionCheck(run.edition(), known, programme);
        reader.forEach(ContributionColumns.SHEET, contributions::check);
        contributions.checkSteps();
        new DetailCheck(known, pictures).check(reader);
        new ResultCheck(known).check(reader);
        if (isKept) {
            noteContributionsLeftAlone(contributions.kept());
        }
    }

    /** Contributions that are published but not in the folder stay; their hosts keep giving them. */
    private void noteContributionsLeftAlone(int kept) {
        int published =
                programme.search(run.edition(), ProgrammeFilter.NONE, 1, 1).total();
        if (published == kept) {
            return;
        }
        var names = new ArrayList<String>();
        programme.forEach(run.edition(), ProgrammeFilter.NONE, contribution -> {
            String slug = contribution.id().slug();
            if (!known.hasContribution(slug)) {
                if (contribution.kinds().stream().anyMatch(kind -> kind != Kind.SUPPORT)) {
                    known.gives(contribution.host().slug());
                }
                if (names.size() < NAMED_LEFT_OUT) {
                    names.add(slug);
                }
            }
        });
        String file = run.file(ContributionColumns.SHEET);
        new Reading(file, run.language(), run.numerals(), run.findings())
                .warning(
                        "left-alone",
                        new Place(file, 0, null),
                        null,
                        Map.of("count", Integer.toString(published - kept), "names", named(names, published - kept)));
    }

    private static String named(List<String> names, int count) {
        return String.join(", ", names) + (count > names.size() ? ", …" : "");
    }
}
