package org.rightsdays.publishing.site.report;

import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.publishing.site.Page;
import org.rightsdays.publishing.site.Page.HeadLink;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.PageWriter;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.ClaimTable;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.ReportFigure;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The pages of a report, the same for the public and for coordinators who look at the draft. */
@Component
class ReportPages {

    private final PageWriter pages;

    ReportPages(PageWriter pages) {
        this.pages = pages;
    }

    ResponseEntity<byte[]> report(Visit visit, ReportView view) {
        Page page = page(visit, visit.words().say("report-page.title"))
                .describedAs(visit.words().say("report-page.description"))
                .withPicture(visit.to().preview(visit.edition().id()));
        return pages.write("publishing/report/report.jte", indexed(page, view), view);
    }

    ResponseEntity<byte[]> discrepancies(Visit visit, ReportView view) {
        if (view.report().chapter("discrepancies").isEmpty()) {
            throw notFound();
        }
        Page page = page(visit, visit.words().say("report.chapter.discrepancies"));
        return pages.write("publishing/report/discrepancies.jte", page, view);
    }

    ResponseEntity<byte[]> city(Visit visit, ReportView view, String slug) {
        CitySection section = view.report().city(slug).orElseThrow(ReportPages::notFound);
        String name = view.telling().plain(section.city());
        Page page = page(visit, visit.words().say("report-page.city.title", "city", name));
        return pages.write("publishing/report/city.jte", page, new CityView(view, section));
    }

    ResponseEntity<byte[]> figure(Visit visit, ReportView view, String id) {
        ReportFigure figure = view.report().find(id).orElseThrow(ReportPages::notFound);
        var shown = FigureView.of(view, figure);
        Page page = page(
                visit, visit.words().say("report-page.figure.title", "label", shown.label(), "number", shown.number()));
        return pages.write("publishing/report/figure.jte", page, shown);
    }

    ResponseEntity<byte[]> changes(Visit visit, ChangesView view) {
        Page page = page(visit, visit.words().say("report-page.changes.title"));
        return pages.write("publishing/report/changes.jte", page, view);
    }

    private static Page indexed(Page page, ReportView view) {
        return view.archived() == null && !view.draft() ? page : page.notIndexed();
    }

    private static Page page(Visit visit, String title) {
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
