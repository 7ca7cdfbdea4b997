package org.rightsdays.publishing.site;

import java.util.List;
import java.util.Set;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammePage;
import org.springframework.stereotype.Component;

/** What one organisation gives: in an edition, and in all. */
@Component
class Contributions {

    /** Shown of one edition; the programme lists the rest. */
    static final int SHOWN = 24;

    /** Looked at for what it helped with and for other editions. */
    private static final int LOOKED_AT = 400;

    private final Programme programme;

    Contributions(Programme programme) {
        this.programme = programme;
    }

    /** The programme of one host. */
    static ProgrammeFilter hostedBy(OrganisationId host) {
        var none = ProgrammeFilter.NONE;
        return new ProgrammeFilter(
                none.text(),
                Set.of(host),
                none.countries(),
                none.kinds(),
                none.formats(),
                none.themes(),
                none.modes(),
                none.languages(),
                none.dates(),
                none.accessibility(),
                none.lane());
    }

    ProgrammePage hosted(EditionId edition, OrganisationId host) {
        return programme.search(edition, hostedBy(host), 1, SHOWN);
    }

    /** All editions, newest first. */
    List<Contribution> of(OrganisationId organisation) {
        return programme.of(organisation, LOOKED_AT);
    }

    int total(EditionId edition) {
        return programme.search(edition, ProgrammeFilter.NONE, 1, 1).total();
    }
}
