package org.rightsdays.publishing.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;

/** What differs between a snapshot and the one before. */
public record ChangesView(ReportView report, int before, int now, List<Change> changes) {

    /** A number that is new, other or gone. */
    public record Change(
            String label,
            @Nullable String before,
            @Nullable String now,
            @Nullable String address) {}

    static ChangesView of(Visit visit, FinalReport before, FinalReport now) {
        var report = new ReportView(
                new Telling(now, visit.words()), visit.to(), visit.edition().id(), number(now));
        var earlier = new Telling(before, visit.words());
        var ids = new TreeSet<>(before.figures().keySet());
        ids.addAll(now.figures().keySet());
        var changes = new ArrayList<Change>();
        for (String id : ids) {
            String was = before.find(id).map(earlier::number).orElse(null);
            String is = now.find(id).map(report.telling()::number).orElse(null);
            if (!java.util.Objects.equals(was, is)) {
                String label = is == null
                        ? earlier.plain(before.figure(id).label())
                        : report.plain(now.figure(id).label());
                changes.add(new Change(label, was, is, is == null ? null : report.address(id)));
            }
        }
        return new ChangesView(report, number(before), number(now), changes);
    }

    private static int number(FinalReport report) {
        Integer number = report.standing().number();
        return number == null ? 0 : number;
    }
}
