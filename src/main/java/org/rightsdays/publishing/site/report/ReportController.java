package org.rightsdays.publishing.site.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.publishing.site.Page;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.ReportFigure;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The published report of an edition: whole, city by city, and number by number. */
@PublicPage
@RestController
class ReportController {

    private final FinalReports reports;
    private final PageWriter pages;

    ReportController(FinalReports reports, PageWriter pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report")
    ResponseEntity<byte[]> report(Visit visit, @RequestParam(required = false) @Nullable Integer snapshot) {
        ReportView view = view(visit, snapshot);
        Page page = page(visit, visit.words().say("report-page.title"))
                .describedAs(visit.words().say("report-page.description"))
                .withPicture(visit.to().preview(visit.edition().id()));
        if (view.archived() != null) {
            page = page.notIndexed();
        }
        return pages.write("publishing/report/report.jte", page, view);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/discrepancies")
    ResponseEntity<byte[]> discrepancies(Visit visit, @RequestParam(required = false) @Nullable Integer snapshot) {
        ReportView view = view(visit, snapshot);
        if (view.report().chapter("discrepancies").isEmpty()) {
            throw notFound();
        }
        Page page = page(visit, visit.words().say("report.chapter.discrepancies"));
        return pages.write("publishing/report/discrepancies.jte", page, view);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/cities/{slug}")
    ResponseEntity<byte[]> city(
            Visit visit, @PathVariable String slug, @RequestParam(required = false) @Nullable Integer snapshot) {
        ReportView view = view(visit, snapshot);
        CitySection section = view.report().city(slug).orElseThrow(ReportController::notFound);
        String name = view.telling().plain(section.city());
        Page page = page(visit, visit.words().say("report-page.city.title", "city", name));
        return pages.write("publishing/report/city.jte", page, new CityView(view, section));
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/figures/{id:[a-z0-9.-]+}")
    ResponseEntity<byte[]> figure(
            Visit visit, @PathVariable String id, @RequestParam(required = false) @Nullable Integer snapshot) {
        ReportView view = view(visit, snapshot);
        ReportFigure figure = view.report().find(id).orElseThrow(ReportController::notFound);
        var shown = FigureView.of(view, figure);
        Page page = page(
                visit, visit.words().say("report-page.figure.title", "label", shown.label(), "number", shown.number()));
        return pages.write("publishing/report/figure.jte", page, shown);
    }

    @GetMapping("/{lang}/{year:\\d{4}}/report/changes")
    ResponseEntity<byte[]> changes(Visit visit, @RequestParam(required = false) @Nullable Integer since) {
        EditionId edition = visit.edition().id();
        int last = reports.snapshots(edition).size();
        int first = since == null ? last - 1 : since;
        if (last < 2 || first < 1 || first >= last) {
            throw notFound();
        }
        FinalReport now = reports.snapshot(edition, last).orElseThrow();
        FinalReport before = reports.snapshot(edition, first).orElseThrow();
        Page page = page(visit, visit.words().say("report-page.changes.title"));
        return pages.write(
                "publishing/report/changes.jte",
                page,
                ChangesView.of(visit, before, now, ReportViews.earlier(reports, visit)));
    }

    private ReportView view(Visit visit, @Nullable Integer snapshot) {
        return ReportViews.of(reports, visit, snapshot);
    }

    static Page page(Visit visit, String title) {
        Page page = visit.page(title).in(Section.REPORT);
        for (String sheet : List.of("css/places.css", "css/report.css")) {
            page = page.with(new HeadLink("stylesheet", page.to().asset(sheet), null, null));
        }
        return page;
    }

    /** All checks of a report. */
    static Stream<ClaimTable.Line> checks(FinalReport report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block instanceof ClaimTable table ? table.lines().stream() : Stream.empty());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
