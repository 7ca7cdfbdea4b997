package org.rightsdays.publishing.site.report;

import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.security.Role;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft as the public will see it, for coordinators alone; links lead to what is published now. */
@RestController
class ReportDraftController {

    private final FinalReports reports;
    private final PageWriter pages;

    ReportDraftController(FinalReports reports, PageWriter pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/report/{year:\\d{4}}/preview")
    ResponseEntity<byte[]> draft(Desk desk, Visit visit) {
        desk.actor().require(Role.COORDINATOR);
        var edition = visit.edition().id();
        FinalReport report = reports.preview(edition).orElseThrow(ReportController::notFound);
        var view = ReportView.ofDraft(
                new Telling(report, visit.words()),
                visit.to(),
                edition,
                reports.snapshots(edition).size());
        var page = ReportController.page(visit, visit.words().say("report-page.title"))
                .notIndexed();
        ResponseEntity<byte[]> answer = pages.write("publishing/report/report.jte", page, view);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }
}
