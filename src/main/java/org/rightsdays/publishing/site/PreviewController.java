package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.Comparator;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.preview.Preview;
import org.rightsdays.publishing.preview.Previews;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The pictures that stand for pages where their addresses are shared. */
@PublicPage
@RestController
class PreviewController {

    private final Programme programme;
    private final Coalition coalition;
    private final Participants participants;
    private final Previews previews;

    PreviewController(Programme programme, Coalition coalition, Participants participants, Previews previews) {
        this.programme = programme;
        this.coalition = coalition;
        this.participants = participants;
        this.previews = previews;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/preview.png")
    ResponseEntity<byte[]> edition(Visit visit, WebRequest request) {
        Edition edition = visit.edition();
        String slogan = edition.slogan().in(visit.language()).text();
        return png(request, preview(visit, slogan, edition.slogan().inOriginal(), "", daysOf(visit)));
    }

    @GetMapping({"/{lang}/{year:\\d{4}}/cities/{slug}/preview.png", "/{lang}/{year:\\d{4}}/partners/{slug}/preview.png"
    })
    ResponseEntity<byte[]> organisation(Visit visit, @PathVariable String slug, WebRequest request) {
        var organisation = participants
                .find(visit.edition().id(), new OrganisationId(slug))
                .orElseThrow(PreviewController::notFound)
                .organisation();
        String name = organisation.name().in(visit.language()).text();
        String country = organisation.country() == null ? "" : visit.words().country(organisation.country());
        return png(request, preview(visit, name, slogan(visit), country, daysOf(visit)));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme/{slug}/preview.png")
    ResponseEntity<byte[]> contribution(Visit visit, @PathVariable String slug, WebRequest request) {
        Contribution contribution = programme
                .published(new ContributionId(visit.edition().id(), slug))
                .orElseThrow(PreviewController::notFound);
        String title = contribution.title().in(visit.language()).text();
        String host = coalition
                .find(contribution.host())
                .map(found -> found.name().in(visit.language()).text())
                .orElse("");
        String instead = host.isEmpty() ? slogan(visit) : host;
        return png(request, preview(visit, title, instead, host, daysOf(visit, contribution)));
    }

    private Preview preview(Visit visit, String title, String instead, String place, String days) {
        Edition edition = visit.edition();
        String name = edition.name().in(visit.language()).text() + " " + edition.id();
        return new Preview(title, instead, place, days, name);
    }

    private ResponseEntity<byte[]> png(WebRequest request, Preview preview) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(preview.tag());
        return request.checkNotModified(preview.tag())
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : answer.body(previews.png(preview));
    }

    private static String slogan(Visit visit) {
        return visit.edition().slogan().in(visit.language()).text();
    }

    private static String daysOf(Visit visit) {
        var days = visit.edition().days();
        return visit.words().days(days.firstDay(), days.lastDay());
    }

    private static String daysOf(Visit visit, Contribution contribution) {
        var sessions = contribution.sessions();
        if (sessions.isEmpty()) {
            return daysOf(visit);
        }
        LocalDate first = sessions.stream()
                .map(Session::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = sessions.stream()
                .map(Session::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return visit.words().days(first, last);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
