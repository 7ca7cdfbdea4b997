package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.evidence.Reported;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** Participations and visits, and what a reader must know of how they add up. */
public final class Attendance {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private final Facts facts;
    private final Book book;
    private final Reported reported;

    public Attendance(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.reported = new Reported(facts, book);
    }

    public boolean isReported() {
        return !figures(Metric.ATTENDANCE).isEmpty();
    }

    /** Participations and visits of all contributions. */
    public Counted total() {
        Counted known = book.find("attendance");
        return known != null
                ? known
                : book.sum(
                        "attendance", Text.say("report.figure.attendance"), reported.enter(figures(Metric.ATTENDANCE)));
    }

    public Counted participations() {
        return book.sum(
                "attendance.participations",
                Text.say("report.figure.attendance.participations"),
                reported.enter(figures(Metric.PARTICIPATIONS)));
    }

    public Counted visitors() {
        return book.sum(
                "attendance.visitors",
                Text.say("report.figure.attendance.visitors"),
                reported.enter(figures(Metric.VISITORS)));
    }

    /** Graduates may or may not have been present; they belong to no total. */
    Counted withGraduates() {
        var parts = new ArrayList<Counted>(List.of(total()));
        parts.addAll(reported.enter(figures(Metric.GRADUATES)));
        return book.sum("attendance.with-graduates", Text.say("report.figure.attendance.with-graduates"), parts);
    }

    /** Cities that reported how many people came. */
    public Counted reporting() {
        return book.records("attendance.reporting", Text.say("report.figure.attendance.reporting"), cities(_ -> true));
    }

    /** Of the cities that reported anything, those that reported how many people came. */
    public Counted coverage() {
        return book.share(
                "attendance.coverage",
                Text.say("report.figure.attendance.coverage"),
                reporting(),
                new Cities(facts, book).reporting());
    }

    private List<Input> cities(Predicate<Contribution> which) {
        var hosts = figures(Metric.ATTENDANCE).stream()
                .flatMap(figure -> contribution(figure).stream())
                .filter(which)
                .map(Contribution::host)
                .collect(Collectors.toSet());
        return facts.cities().stream()
                .filter(city -> hosts.contains(city.id()))
                .<Input>map(city -> new Input.OfRecord(Names.of(city)))
                .toList();
    }

    /** How many single values the total is made of. */
    public Counted values() {
        return book.records("attendance.values", Text.say("report.figure.attendance.values"), inputs(_ -> true));
    }

    /** Those of the value that occurs most often, such as exactly one hundred; itself a figure. */
    Counted mostFrequentValue() {
        BigDecimal value = figures(Metric.ATTENDANCE).stream()
                .filter(figure -> figure.amount().isExact())
                .collect(Collectors.groupingBy(Attendance::amount, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(BigDecimal.ZERO);
        Counted[] alike = figures(Metric.ATTENDANCE).stream()
                .filter(figure -> amount(figure).compareTo(value) == 0)
                .map(reported::enter)
                .toArray(Counted[]::new);
        return book.computed(
                "attendance.frequent-value",
                Text.say("report.figure.attendance.frequent-value"),
                value,
                org.rightsdays.report.tree.ReportFigure.Print.EXACT,
                Text.say("report.rule.most-frequent"),
                alike);
    }

    Counted ofMostFrequentValue() {
        BigDecimal value = book.value(mostFrequentValue());
        return book.records(
                "attendance.of-frequent-value",
                Text.say("report.figure.attendance.of-frequent-value"),
                inputs(figure -> amount(figure).compareTo(value) == 0));
    }

    /** Multiples of fifty, which look like estimates. */
    public Counted rounded() {
        return book.records(
                "attendance.rounded",
                Text.say("report.figure.attendance.rounded"),
                inputs(figure -> amount(figure).remainder(FIFTY).signum() == 0));
    }

    private List<Input> inputs(Predicate<Figure> which) {
        return figures(Metric.ATTENDANCE).stream()
                .filter(which)
                .<Input>map(figure -> new Input.OfFigure(reported.enter(figure).figure()))
                .toList();
    }

    /** The largest single contributor. */
    public Optional<Part> largestCity() {
        return byCity().stream().findFirst();
    }

    Optional<Part> largestCountry() {
        var byCountry = new TreeMap<String, List<Counted>>();
        for (Figure figure : figures(Metric.ATTENDANCE)) {
            host(figure)
                    .map(Organisation::country)
                    .ifPresent(code -> byCountry
                            .computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(reported.enter(figure)));
        }
        return byCountry.entrySet().stream()
                .map(entry -> part(
                        "attendance.country." + entry.getKey().toLowerCase(java.util.Locale.ROOT),
                        new Argument.Country(entry.getKey()),
                        entry.getValue()))
                .max(Comparator.comparing(part -> book.value(part.sum())));
    }

    Counted online() {
        List<Counted> online = figures(Metric.ATTENDANCE).stream()
                .filter(figure -> contribution(figure)
                        .filter(one -> one.mode() == AttendanceMode.ONLINE)
                        .isPresent())
                .map(reported::enter)
                .toList();
        Counted sum = book.sum("attendance.online", Text.say("report.figure.attendance.online"), online);
        return book.share("attendance.online.share", Text.say("report.figure.attendance.online.share"), sum, total());
    }

    /** A part of the total and its share. */
    public record Part(Argument of, Counted sum, Counted share) {}

    /** The largest first. */
    public List<Part> byCity() {
        var byCity = new TreeMap<String, List<Counted>>();
        for (Figure figure : figures(Metric.ATTENDANCE)) {
            host(figure)
                    .ifPresent(city -> byCity.computeIfAbsent(city.id().slug(), _ -> new ArrayList<>())
                            .add(reported.enter(figure)));
        }
        return byCity.entrySet().stream()
                .map(entry -> part(
                        "attendance.city." + entry.getKey(),
                        facts.cities().stream()
                                .filter(city -> city.id().slug().equals(entry.getKey()))
                                .findFirst()
                                .map(Names::named)
                                .orElseGet(() -> new Argument.Quoted(entry.getKey())),
                        entry.getValue()))
                .sorted(Comparator.comparing((Part part) -> book.value(part.sum()))
                        .reversed())
                .toList();
    }

    private Part part(String id, Argument of, List<Counted> figures) {
        Counted sum = book.sum(id, Text.say("report.figure.attendance.of", "name", of), figures);
        return new Part(
                of,
                sum,
                book.share(id + ".share", Text.say("report.figure.attendance.share", "name", of), sum, total()));
    }

    private Optional<Organisation> host(Figure figure) {
        return contribution(figure).flatMap(one -> facts.organisation(one.host()));
    }

    private Optional<Contribution> contribution(Figure figure) {
        String slug = figure.scope().contribution();
        return slug == null ? Optional.empty() : facts.contribution(slug);
    }

    List<Figure> figures(Metric metric) {
        return facts.figures().stream()
                .filter(figure -> metric.covers(figure.metric()))
                .toList();
    }

    private static BigDecimal amount(Figure figure) {
        return figure.amount().low();
    }
}
