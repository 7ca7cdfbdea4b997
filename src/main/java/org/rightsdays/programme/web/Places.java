package org.rightsdays.programme.web;

import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Phase;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.submissions.Draft;
import org.springframework.stereotype.Component;

/** Names of what a draft belongs to: its organisation and its edition. */
@Component
class Places {

    private final Coalition coalition;
    private final Editions editions;

    Places(Coalition coalition, Editions editions) {
        this.coalition = coalition;
        this.editions = editions;
    }

    String host(Draft draft, Words words) {
        return organisation(draft.owner(), words);
    }

    String organisation(OrganisationId id, Words words) {
        return coalition
                .find(id)
                .map(organisation -> Isolated.in(
                        words.language(),
                        organisation.name().in(words.language().tag()).text()))
                .orElse(id.slug());
    }

    String edition(Draft draft, Words words) {
        return edition(draft.edition(), words);
    }

    String edition(EditionId id, Words words) {
        return editions.find(id)
                .map(edition -> Isolated.in(
                        words.language(),
                        edition.name().in(words.language().tag()).text() + " " + id))
                .orElse(id.toString());
    }

    /** The first day of the call; empty where it is not declared. */
    String opens(Draft draft, Words words) {
        return editions.find(draft.edition())
                .map(Edition::phases)
                .flatMap(phases -> Optional.ofNullable(phases.get(Phase.CALL)))
                .map(words::day)
                .orElse("");
    }
}
