package org.rightsdays.publishing.site;

import org.rightsdays.editions.Editions;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Submissions;
import org.rightsdays.publishing.site.Page.Section;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A contribution as it would be published, at an address that can't be guessed: for those whom its writer gives it to.
 * Nobody keeps the page, and it tells nobody else where it is.
 */
@RestController
class DraftPreviewController {

    private final Submissions submissions;
    private final Editions editions;
    private final ContributionReading reading;
    private final Visits visits;
    private final PageWriter pages;

    DraftPreviewController(
            Submissions submissions, Editions editions, ContributionReading reading, Visits visits, PageWriter pages) {
        this.submissions = submissions;
        this.editions = editions;
        this.reading = reading;
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping("/{lang}/preview/{secret:[A-Za-z0-9_-]{20,60}}")
    ResponseEntity<byte[]> preview(Visit asked, @PathVariable String secret) {
        Contribution contribution =
                submissions.preview(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var edition = editions.find(contribution.id().edition()).orElse(asked.shownEdition());
        Visit visit = visits.visit(asked.words(), edition, asked.path());
        ContributionView view =
                reading.of(visit, contribution).asPreview(visit.words().say("preview.note"));
        Page page = visit.page(view.title().text()).in(Section.PROGRAMME).notIndexed();
        ResponseEntity<byte[]> answer = pages.write("publishing/contribution.jte", page, view);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .body(answer.getBody());
    }
}
