package org.rightsdays.publishing.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Calendars to subscribe to, by the filters of the programme page, and to take one contribution along. */
@PublicPage
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ProgrammeCalendar calendar;
    private final Programme programme;

    CalendarController(ProgrammeCalendar calendar, Programme programme) {
        this.calendar = calendar;
        this.programme = programme;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme.ics")
    ResponseEntity<byte[]> programme(Visit visit, HttpServletRequest request) {
        var query = ProgrammeQuery.read(request.getParameterMap());
        return answer(
                "programme-" + visit.edition().id(), calendar.of(visit.edition(), query, visit.words(), visit.to()));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/programme/{slug:[a-z0-9-]+}.ics")
    ResponseEntity<byte[]> contribution(Visit visit, @PathVariable String slug) {
        Contribution contribution = programme
                .published(new ContributionId(visit.edition().id(), slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(slug, calendar.of(visit.edition(), contribution, visit.words(), visit.to()));
    }

    private static ResponseEntity<byte[]> answer(String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(body);
    }
}
