package org.rightsdays.publishing.site.report;

import java.util.function.Function;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.security.Role;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The draft as the public will see it, for coordinators alone, with the way home of each of its numbers. */
@RestController
class ReportDraftController {

    private static final String DRAFT = "/{lang}/desk/report/{year:\\d{4}}/preview";

    private final FinalReports reports;
    private final ReportPages pages;

    ReportDraftController(FinalReports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping(DRAFT)
    ResponseEntity<byte[]> draft(Desk desk, Visit visit) {
        return shown(desk, visit, view -> pages.report(visit, view));
    }

    @GetMapping(DRAFT + "/discrepancies")
    ResponseEntity<byte[]> discrepancies(Desk desk, Visit visit) {
        return shown(desk, visit, view -> pages.discrepancies(visit, view));
    }

    @GetMapping(DRAFT + "/cities/{slug}")
    ResponseEntity<byte[]> city(Desk desk, Visit visit, @PathVariable String slug) {
        return shown(desk, visit, view -> pages.city(visit, view, slug));
    }

    @GetMapping(DRAFT + "/figures/{id:[a-z0-9.-]+}")
    ResponseEntity<byte[]> figure(Desk desk, Visit visit, @PathVariable String id) {
        return shown(desk, visit, view -> pages.figure(visit, view, id));
    }

    private ResponseEntity<byte[]> shown(Desk desk, Visit visit, Function<ReportView, ResponseEntity<byte[]>> page) {
        desk.actor().require(Role.COORDINATOR);
        var edition = visit.edition().id();
        FinalReport report = reports.preview(edition).orElseThrow(ReportPages::notFound);
        int snapshots = reports.snapshots(edition).size();
        ResponseEntity<byte[]> answer =
                page.apply(ReportView.ofDraft(new Telling(report, visit.words()), visit.to(), edition, snapshots));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }
}
