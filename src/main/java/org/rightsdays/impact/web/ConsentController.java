package org.rightsdays.impact.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.reports.Consents;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.ContributionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes a consent back for somebody, or makes the link with which they do so themselves. */
@RestController
class ConsentController {

    private static final String HOST = "/{lang}/desk/reports/{year:\\d{4}}/{slug}";
    private static final String LINK = "/{lang}/desk/local-report/{token:[\\w-]+}";

    private final LocalReports reports;
    private final ReportLinks links;
    private final Consents consents;
    private final DeskPages pages;

    ConsentController(LocalReports reports, ReportLinks links, Consents consents, DeskPages pages) {
        this.reports = reports;
        this.links = links;
        this.consents = consents;
        this.pages = pages;
    }

    /** Who works on which report, and where it stands. */
    private record Reporter(Actor actor, ContributionId id, String path) {}

    @PostMapping(HOST + "/withdraw")
    ResponseEntity<byte[]> withdraw(
            Desk desk,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID statement) {
        return withdraw(desk, host(desk, year, slug), statement);
    }

    @PostMapping(LINK + "/withdraw")
    ResponseEntity<byte[]> withdraw(
            Desk desk, @PathVariable String token, @RequestParam(required = false) @Nullable UUID statement) {
        return withdraw(desk, byLink(token), statement);
    }

    /** A statement, or, where none is named, the photo. */
    private ResponseEntity<byte[]> withdraw(Desk desk, Reporter reporter, @Nullable UUID statement) {
        if (statement == null) {
            consents.withdrawPhoto(reporter.actor(), reporter.id());
            return pages.seeOther(desk, reporter.path(), "impact.done.photo-withdrawn");
        }
        consents.withdraw(reporter.actor(), reporter.id(), statement);
        return pages.seeOther(desk, reporter.path(), "impact.done.withdrawn");
    }

    @PostMapping(HOST + "/speaker")
    ResponseEntity<byte[]> speaker(
            Desk desk,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID statement) {
        return speaker(desk, host(desk, year, slug), statement);
    }

    @PostMapping(LINK + "/speaker")
    ResponseEntity<byte[]> speaker(
            Desk desk, @PathVariable String token, @RequestParam(required = false) @Nullable UUID statement) {
        return speaker(desk, byLink(token), statement);
    }

    private ResponseEntity<byte[]> speaker(Desk desk, Reporter reporter, @Nullable UUID statement) {
        String token = Optional.ofNullable(statement)
                .flatMap(one -> consents.linkFor(reporter.actor(), reporter.id(), one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String speaker = consents.find(token).orElseThrow().source();
        var page = desk.page(desk.words().say("impact.report.speaker.title"))
                .under(desk.words().say("impact.report.title"), reporter.path());
        return pages.write(
                "impact/speakerLink.jte", page, new SpeakerLinkView(speaker, desk.absolute("/desk/consent/" + token)));
    }

    private Reporter host(Desk desk, int year, String slug) {
        var id = new ContributionId(new org.rightsdays.editions.EditionId(year), slug);
        if (!reports.mayReport(desk.actor(), id)) {
            throw new Forbidden("Only the host reports on " + id);
        }
        return new Reporter(desk.actor(), id, "/desk/reports/" + year + "/" + slug);
    }

    private Reporter byLink(String token) {
        return links.find(token)
                .map(id -> new Reporter(LocalReports.BY_LINK, id, "/desk/local-report/" + token))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
