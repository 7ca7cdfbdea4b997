package org.rightsdays.impact.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Reports of organisers who have signed in. */
@RestController
class ReportsController {

    private static final int MOST = 200;

    private final Programme programme;
    private final Mandates mandates;
    private final LocalReports reports;
    private final ReportLinks links;
    private final LocalReportDesk desks;
    private final DeskPages pages;

    ReportsController(
            Programme programme,
            Mandates mandates,
            LocalReports reports,
            ReportLinks links,
            LocalReportDesk desks,
            DeskPages pages) {
        this.programme = programme;
        this.mandates = mandates;
        this.reports = reports;
        this.links = links;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/reports")
    ResponseEntity<byte[]> list(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("Only for who has signed in");
        }
        var rows = new ArrayList<ReportsView.Row>();
        for (Mandate mandate : mandates.organisationsOf(desk.actor())) {
            for (Contribution one : programme.of(mandate.organisation(), MOST)) {
                if (one.host().equals(mandate.organisation())) {
                    rows.add(row(desk, one));
                }
            }
        }
        return pages.write(
                "impact/reports.jte",
                desk.page(desk.words().say("impact.reports.title"))
                        .under(desk.words().say("desk.title"), "/desk"),
                new ReportsView(rows));
    }

    private ReportsView.Row row(Desk desk, Contribution contribution) {
        LocalReport report = reports.find(contribution.id()).orElse(null);
        return new ReportsView.Row(
                contribution.title().in(desk.language()),
                contribution.id().edition().year(),
                report == null ? null : report.state(),
                desk.at(path(contribution.id())));
    }

    @GetMapping("/{lang}/desk/reports/{year:\\d{4}}/{slug}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable int year, @PathVariable String slug) {
        ContributionId id = mine(desk, year, slug);
        return desks.show(desk, contribution(id), path(id), path(id) + "/link");
    }

    @PostMapping("/{lang}/desk/reports/{year:\\d{4}}/{slug}")
    ResponseEntity<byte[]> take(
            Desk desk,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(required = false) @Nullable MultipartFile evidence)
            throws IOException {
        ContributionId id = mine(desk, year, slug);
        return desks.take(
                desk,
                desk.actor(),
                contribution(id),
                path(id),
                ReportForm.of(sent),
                new LocalReportDesk.Files(photo, evidence));
    }

    /** By script, while somebody types. */
    @PostMapping("/{lang}/desk/reports/{year:\\d{4}}/{slug}/draft")
    ResponseEntity<Map<String, Object>> keep(
            Desk desk,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent) {
        ContributionId id = mine(desk, year, slug);
        return desks.keep(desk.actor(), contribution(id), ReportForm.of(sent));
    }

    /** Makes a link for a colleague without an account and shows it once. */
    @PostMapping("/{lang}/desk/reports/{year:\\d{4}}/{slug}/link")
    ResponseEntity<byte[]> link(Desk desk, @PathVariable int year, @PathVariable String slug) {
        ContributionId id = mine(desk, year, slug);
        String token = links.create(desk.actor(), id);
        var page = desk.page(desk.words().say("impact.report.link.title"))
                .under(desk.words().say("impact.report.title"), path(id));
        return pages.write(
                "impact/reportLink.jte",
                page,
                new ReportLinkView(
                        contribution(id).title().in(desk.language()), desk.absolute("/desk/local-report/" + token)));
    }

    private ContributionId mine(Desk desk, int year, String slug) {
        var id = new ContributionId(new EditionId(year), slug);
        if (!reports.mayReport(desk.actor(), id)) {
            throw new Forbidden("Only the host reports on " + id);
        }
        return id;
    }

    private Contribution contribution(ContributionId id) {
        return programme.published(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(ContributionId id) {
        return "/desk/reports/" + id.edition().year() + "/" + id.slug();
    }
}
