package org.rightsdays.publishing.site.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.publishing.site.Visit;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Happened;
import org.rightsdays.report.tree.Telling;

/**
 * What differs between the last snapshot and one before.
 *
 * @param earlier the snapshots that a later one has replaced, the latest first
 * @param openings of locked figures between the two
 * @param told titles of chapters and names of cities whose words, lists or pictures differ
 */
public record ChangesView(
        ReportView report,
        int before,
        int now,
        List<Change> changes,
        List<Opened> openings,
        List<String> told,
        List<ReportView> earlier) {

    /** A number that is new, other or gone. */
    public record Change(
            String label,
            @Nullable String before,
            @Nullable String now,
            @Nullable String address) {}

    /** That locked figures were opened. */
    public record Opened(Instant at, LocalizedText.Shown reason) {}

    static ChangesView of(Visit visit, FinalReport before, FinalReport now, List<ReportView> earlier) {
        var report = new ReportView(
                new Telling(now, visit.words()), visit.to(), visit.edition().id(), number(now));
        var then = new Telling(before, visit.words());
        var ids = new TreeSet<>(before.figures().keySet());
        ids.addAll(now.figures().keySet());
        Set<String> takenBack = now.whatHappened().takenBack().stream()
                .map(Happened.TakenBack::figure)
                .collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        for (String id : ids) {
            String was = before.find(id).map(then::number).orElse(null);
            String is = now.find(id).map(report.telling()::number).orElse(null);
            if (!java.util.Objects.equals(was, is)) {
                String label = is == null
                        ? then.plain(before.figure(id).label())
                        : report.plain(now.figure(id).label());
                String shown =
                        is == null && takenBack.contains(id) ? visit.words().say("report-page.changes.withdrawn") : is;
                changes.add(new Change(label, was, shown, is == null ? null : report.address(id)));
            }
        }
        return new ChangesView(
                report,
                number(before),
                number(now),
                changes,
                opened(visit, before, now),
                told(report, before, now),
                earlier);
    }

    private static List<Opened> opened(Visit visit, FinalReport before, FinalReport now) {
        Instant since = before.standing().frozenAt();
        return now.whatHappened().openings().stream()
                .filter(one -> since == null || one.at().isAfter(since))
                .map(one -> new Opened(
                        one.at(), one.reason().in(visit.words().language().tag())))
                .toList();
    }

    /** Other snapshots that the last one can be compared with, the latest first. */
    public List<Integer> others() {
        return java.util.stream.IntStream.iterate(now - 1, number -> number > 0, number -> number - 1)
                .filter(number -> number != before)
                .boxed()
                .toList();
    }

    private static List<String> told(ReportView report, FinalReport before, FinalReport now) {
        var told = new ArrayList<String>();
        for (Chapter chapter : now.chapters()) {
            List<Block> was = before.chapter(chapter.key()).map(Chapter::blocks).orElse(List.of());
            boolean cities = false;
            for (Block block : chapter.blocks()) {
                if (block instanceof CitySection city && !was.contains(city)) {
                    told.add(report.telling().plain(city.city()));
                    cities = true;
                }
            }
            if (!cities && !was.equals(chapter.blocks())) {
                told.add(report.title(chapter));
            }
        }
        return told;
    }

    private static int number(FinalReport report) {
        Integer number = report.standing().number();
        return number == null ? 0 : number;
    }
}
