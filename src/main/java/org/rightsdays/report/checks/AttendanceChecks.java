package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Text;

/** Claims about how many people came, and what is noticed about those numbers. */
final class AttendanceChecks {

    private final Facts facts;
    private final Book book;
    private final Attendance attendance;

    AttendanceChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.attendance = new Attendance(facts, book);
    }

    Finding total(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted printed = book.printed(claim);
        Counted total = attendance.total();
        if (!attendance.isReported()) {
            return Finding.of(
                    Verdict.UNSUPPORTED,
                    Text.say("report.check.attendance.none"),
                    Text.say("report.advice.attendance.none"));
        }
        var sums = new ArrayList<Text>();
        sums.add(Text.say(
                "report.check.attendance",
                "total",
                total,
                "participations",
                attendance.participations(),
                "visitors",
                attendance.visitors()));
        sums.add(Text.say("report.check.attendance.coverage", "coverage", attendance.coverage()));
        Verdict verdict = Verdicts.ofSum(claim, book.value(total));
        Text advice = Text.say("report.advice.attendance", "total", total);
        if (verdict == Verdict.OVERSTATED) {
            Counted missing = missing("attendance.without-record", printed, total);
            sums.add(Text.say("report.check.attendance.missing", "missing", missing, "share", share(missing, printed)));
            Counted more = missing("attendance.participations.without-record", printed, attendance.participations());
            sums.add(
                    Text.say("report.check.attendance.visitors-apart", "missing", more, "share", share(more, printed)));
            sums.add(Text.say("report.check.attendance.graduates", "sum", attendance.withGraduates()));
            advice = Text.say("report.advice.attendance.missing", "total", total, "missing", missing);
        }
        return new Finding(verdict, sums, advice);
    }

    private Counted missing(String id, Counted printed, Counted found) {
        return book.difference(id, Text.say("report.figure.without-record"), printed, found);
    }

    private Counted share(Counted missing, Counted printed) {
        return book.share(
                missing.figure() + ".share", Text.say("report.figure.without-record.share"), missing, printed);
    }

    /** How the values come about: heaps of round numbers, and one contributor that outweighs the others. */
    Optional<Finding> quality() {
        if (!attendance.isReported()) {
            return Optional.empty();
        }
        var sums = new ArrayList<Text>();
        sums.add(Text.say(
                "report.check.quality",
                "alike",
                attendance.ofMostFrequentValue(),
                "values",
                attendance.values(),
                "value",
                attendance.mostFrequentValue()));
        sums.add(Text.say(
                "report.check.quality.rounded", "rounded", attendance.rounded(), "values", attendance.values()));
        attendance
                .largestCity()
                .ifPresent(part ->
                        sums.add(Text.say("report.check.quality.largest", "name", part.of(), "share", part.share())));
        attendance
                .largestCountry()
                .ifPresent(part ->
                        sums.add(Text.say("report.check.quality.largest", "name", part.of(), "share", part.share())));
        sums.add(Text.say("report.check.quality.online", "share", attendance.online()));
        return Optional.of(Finding.remark(sums, Text.say("report.advice.quality")));
    }

    /** How many of those that take part have told what came of it. */
    Optional<Finding> coverage() {
        if (facts.reported().isEmpty()) {
            return Optional.empty();
        }
        var cities = new Cities(facts, book);
        var sums = new ArrayList<Text>();
        facts.printed().claims().stream()
                .filter(claim -> claim.measure() == Measure.CITIES)
                .findFirst()
                .map(claim -> book.share(
                        "coverage.claimed",
                        Text.say("report.figure.coverage.claimed"),
                        cities.reporting(),
                        book.printed(claim)))
                .ifPresent(share -> sums.add(Text.say("report.check.coverage.claimed", "share", share)));
        sums.add(Text.say("report.check.coverage", "share", responseRate(facts, book)));
        sums.add(Text.say("report.check.attendance.coverage", "coverage", attendance.coverage()));
        List<Argument> silent = facts.reported().stream()
                .filter(one -> facts.figuresOf(one.id().slug()).stream()
                        .noneMatch(figure -> org.rightsdays.impact.Metric.ATTENDANCE.covers(figure.metric())))
                .flatMap(one -> facts.organisation(one.host()).stream())
                .map(org.rightsdays.report.evidence.Names::named)
                .toList();
        if (!silent.isEmpty()) {
            sums.add(Text.say("report.check.coverage.silent", "cities", new Argument.Several(silent)));
        }
        return Optional.of(Finding.remark(sums, Text.say("report.advice.coverage")));
    }

    /** Cities that reported, of those that take part. */
    static Counted responseRate(Facts facts, Book book) {
        var cities = new Cities(facts, book);
        return book.share("coverage", Text.say("report.figure.coverage"), cities.reporting(), cities.named());
    }
}
