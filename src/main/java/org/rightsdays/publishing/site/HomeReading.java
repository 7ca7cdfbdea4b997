package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Period;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.programme.ProgrammePage;
import org.rightsdays.publishing.linkeddata.LinkedData;
import org.rightsdays.publishing.site.HomeView.Figure;
import org.rightsdays.publishing.site.HomeView.Named;
import org.rightsdays.publishing.site.HomeView.Source;
import org.springframework.stereotype.Component;

/** Gathers what the home page shows: every number is a count of records. */
@Component
class HomeReading {

    private static final int HIGHLIGHTS = 6;
    private static final int LONG_SHOWN = 3;
    private static final int CITIES_SHOWN = 60;

    private final Editions editions;
    private final Coalition coalition;
    private final Programme programme;
    private final Entries entries;
    private final LinkedData linkedData;

    HomeReading(Editions editions, Coalition coalition, Programme programme, Entries entries, LinkedData linkedData) {
        this.editions = editions;
        this.coalition = coalition;
        this.programme = programme;
        this.entries = entries;
        this.linkedData = linkedData;
    }

    HomeView of(Visit visit) {
        Edition edition = visit.edition();
        Words words = visit.words();
        var everyone = coalition.find(editions.takingPart(edition.id()).stream()
                .map(TakingPart::organisation)
                .toList());
        var cities = everyone.values().stream().filter(Organisation::isCity).toList();
        ProgrammePage whole = programme.search(edition.id(), ProgrammeFilter.NONE, 1, 1);
        var longRunning = programme.search(edition.id(), ProgrammeFilter.NONE.in(Lane.LONG), 1, LONG_SHOWN);
        var highlights = highlights(edition);
        var coordinators = coalition.find(edition.coordinators()).values();
        String days = words.days(edition.days().firstDay(), edition.days().lastDay());
        return new HomeView(
                edition.name().in(visit.language()),
                edition.slogan().in(visit.language()),
                days,
                phase(visit, days),
                words.say("home.what"),
                figures(visit, edition, whole.total(), cities, everyone.size() - cities.size()),
                entries.of(visit, edition, highlights),
                words.say("home.highlights.rule", "count", highlights.size()),
                entries.of(visit, edition, longRunning.contributions()),
                longRunning.longRunning(),
                visit.to().programme(edition.id(), ProgrammeFilter.NONE.in(Lane.LONG)),
                named(visit, edition, cities).stream().limit(CITIES_SHOWN).toList(),
                Math.max(0, cities.size() - CITIES_SHOWN),
                named(visit, edition, coordinators),
                next(edition, visit),
                edition.websites().stream()
                        .map(website -> new Source(
                                website.toString(), Objects.requireNonNullElse(website.getHost(), website.toString())))
                        .toList(),
                edition.note() == null ? null : edition.note().in(visit.language()),
                linkedData.of(edition, List.copyOf(coordinators), visit.to()));
    }

    private static List<Figure> figures(
            Visit visit, Edition edition, int contributions, Collection<Organisation> cities, int partners) {
        Words words = visit.words();
        long countries = cities.stream()
                .map(Organisation::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var figures = new ArrayList<Figure>();
        add(
                figures,
                words,
                "home.figure.contributions",
                contributions,
                visit.to().programme(edition.id()));
        add(figures, words, "home.figure.cities", cities.size(), visit.to().cities(edition.id()));
        add(figures, words, "home.figure.countries", countries, visit.to().cities(edition.id()));
        add(figures, words, "home.figure.partners", partners, visit.to().partners(edition.id()));
        return List.copyOf(figures);
    }

    private static void add(List<Figure> figures, Words words, String label, long count, String address) {
        figures.add(new Figure(words.number(count), words.say(label, "count", count), address));
    }

    /** From each of the countries with the most entries on a day, the first one that is not called off. */
    private List<Contribution> highlights(Edition edition) {
        ProgrammeFilter onADay = ProgrammeFilter.NONE.in(Lane.DATED);
        return programme.search(edition.id(), onADay, 1, 1).counts().countries().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HIGHLIGHTS)
                .flatMap(entry -> programme
                        .search(edition.id(), onADay.withCountries(Set.of(entry.getKey())), 1, HIGHLIGHTS)
                        .contributions()
                        .stream()
                        .filter(HomeReading::takesPlace)
                        .limit(1))
                .toList();
    }

    private static boolean takesPlace(Contribution contribution) {
        return contribution.state() != ContributionState.CANCELLED
                && contribution.state() != ContributionState.NOT_HELD
                && contribution.state() != ContributionState.POSTPONED;
    }

    private static List<Named> named(Visit visit, Edition edition, Collection<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> new Named(
                        organisation.name().in(visit.language()),
                        Entries.hostAddress(visit, edition, organisation.id(), organisation),
                        organisation.country() == null ? null : visit.words().country(organisation.country())))
                .sorted(Comparator.comparing(
                        named -> named.name().text(), visit.words().alphabetical()))
                .collect(Collectors.toList());
    }

    private static @Nullable String next(Edition edition, Visit visit) {
        Period next = edition.next();
        if (next == null) {
            return null;
        }
        boolean past = next.lastDay().isBefore(visit.today());
        return visit.words()
                .say(
                        past ? "home.next.past" : "home.next",
                        "days",
                        visit.words().days(next.firstDay(), next.lastDay()));
    }

    private static String phase(Visit visit, String days) {
        Words words = visit.words();
        return switch (visit.edition().phaseOn(visit.today())) {
            case CALL, PROGRAMME -> words.say("home.phase.before", "days", days);
            case DAYS -> words.say("home.phase.now");
            case REPORTING, FINAL, ARCHIVED -> words.say("home.phase.after", "days", days);
        };
    }
}
