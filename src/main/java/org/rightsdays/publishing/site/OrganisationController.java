package org.rightsdays.publishing.site;

import java.net.URI;
import java.util.Optional;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.Participants.Participant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of a city or partner in an edition. One asked for under the other's address is shown the way. */
@PublicPage
@RestController
class OrganisationController {

    private final Participants participants;
    private final Organisations organisations;
    private final PageWriter pages;

    OrganisationController(Participants participants, Organisations organisations, PageWriter pages) {
        this.participants = participants;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/cities/{slug}")
    ResponseEntity<byte[]> city(Visit visit, @PathVariable String slug) {
        return page(visit, slug, Organisation.Kind.CITY);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/partners/{slug}")
    ResponseEntity<byte[]> partner(Visit visit, @PathVariable String slug) {
        return page(visit, slug, Organisation.Kind.PARTNER);
    }

    private ResponseEntity<byte[]> page(Visit visit, String slug, Organisation.Kind kind) {
        var edition = visit.edition().id();
        Participant participant = participants
                .find(edition, new OrganisationId(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Organisation organisation = participant.organisation();
        if (organisation.kind() != kind) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(Organisations.address(visit, edition, organisation)))
                    .build();
        }
        OrganisationView view = organisations.view(visit, participant);
        Page page = StyledPages.places(visit.page(view.name().text()))
                .in(kind == Organisation.Kind.CITY ? Section.CITIES : Section.PARTNERS)
                .describedAs(Optional.ofNullable(view.summary())
                        .map(summary -> summary.text())
                        .orElse(visit.words()
                                .say(
                                        "organisation.description",
                                        "name",
                                        view.name().text())))
                .withPicture(Organisations.address(visit, edition, organisation) + "/preview.png");
        return pages.write("publishing/organisation.jte", page, view);
    }
}
