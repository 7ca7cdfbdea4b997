package org.rightsdays.publishing.site;

import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.rightsdays.publishing.site.Page.Section;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of one contribution. */
@RestController
class ContributionPageController {

    private final Programme programme;
    private final ContributionReading reading;
    private final PageWriter pages;

    ContributionPageController(Programme programme, ContributionReading reading, PageWriter pages) {
        this.programme = programme;
        this.reading = reading;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/{lang}/{year:\\d{4}}/programme/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> contribution(Visit visit, @PathVariable String slug) {
        Contribution contribution = programme
                .published(new ContributionId(visit.edition().id(), slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContributionView view = reading.of(visit, contribution);
        Page page = visit.page(view.title().text())
                .in(Section.PROGRAMME)
                .describedAs(view.summary().text())
                .withLinkedData(view.linkedData())
                .withPicture(visit.to().preview(contribution.id()))
                .with(new HeadLink(
                        "alternate",
                        view.calendar(),
                        "text/calendar",
                        visit.words().say("feed.calendar")));
        return pages.write("publishing/contribution.jte", page, view);
    }
}
