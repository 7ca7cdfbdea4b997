package org.rightsdays.publishing.site.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;

/** Makes the view of what the public reads now, or of a snapshot that a later one has replaced. */
final class ReportViews {

    private ReportViews() {}

    /**
     * @param snapshot null for what is published now
     * @throws org.springframework.web.server.ResponseStatusException where there is no such report
     */
    static ReportView of(FinalReports reports, Visit visit, @Nullable Integer snapshot) {
        EditionId edition = visit.edition().id();
        int last = reports.snapshots(edition).size();
        if (snapshot == null) {
            FinalReport report = reports.published(edition).orElseThrow(ReportController::notFound);
            return new ReportView(new Telling(report, visit.words()), visit.to(), edition, last);
        }
        FinalReport report = reports.snapshot(edition, snapshot).orElseThrow(ReportController::notFound);
        return new ReportView(
                new Telling(report, visit.words()),
                visit.to(),
                edition,
                last,
                snapshot == last ? null : snapshot,
                false);
    }

    /** Those that a later one has replaced, the latest first. */
    static List<ReportView> earlier(FinalReports reports, Visit visit) {
        int last = reports.snapshots(visit.edition().id()).size();
        return IntStream.range(1, last)
                .mapToObj(number -> of(reports, visit, last - number))
                .toList();
    }
}
