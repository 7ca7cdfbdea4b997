package org.rightsdays.publishing.site.report;

import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.FinalReport;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published report of an edition: whole, city by city, and number by number. */
@PublicPage
@RestController
class ReportController {

    private final FinalReports reports;
    private final ReportPages pages;

    ReportController(FinalReports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report")
    ResponseEntity<byte[]> report(Visit visit, @RequestParam(required = false) @Nullable Integer snapshot) {
        return pages.report(visit, view(visit, snapshot));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/discrepancies")
    ResponseEntity<byte[]> discrepancies(Visit visit, @RequestParam(required = false) @Nullable Integer snapshot) {
        return pages.discrepancies(visit, view(visit, snapshot));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/cities/{slug}")
    ResponseEntity<byte[]> city(
            Visit visit, @PathVariable String slug, @RequestParam(required = false) @Nullable Integer snapshot) {
        return pages.city(visit, view(visit, snapshot), slug);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/figures/{id:[a-z0-9.-]+}")
    ResponseEntity<byte[]> figure(
            Visit visit, @PathVariable String id, @RequestParam(required = false) @Nullable Integer snapshot) {
        return pages.figure(visit, view(visit, snapshot), id);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/changes")
    ResponseEntity<byte[]> changes(Visit visit, @RequestParam(required = false) @Nullable Integer since) {
        EditionId edition = visit.edition().id();
        int last = reports.snapshots(edition).size();
        int first = since == null ? last - 1 : since;
        if (last < 2 || first < 1 || first >= last) {
            throw ReportPages.notFound();
        }
        FinalReport now = reports.snapshot(edition, last).orElseThrow();
        FinalReport before = reports.snapshot(edition, first).orElseThrow();
        return pages.changes(visit, ChangesView.of(visit, before, now, ReportViews.earlier(reports, visit)));
    }

    private ReportView view(Visit visit, @Nullable Integer snapshot) {
        return ReportViews.of(reports, visit, snapshot);
    }
}
