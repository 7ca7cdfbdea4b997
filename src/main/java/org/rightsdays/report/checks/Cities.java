package org.rightsdays.report.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.claims.Printed.PrintedList;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.evidence.Names;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;

/** The figures of cities, countries and world regions; entered in the book as they are asked for. */
public final class Cities {

    private final Facts facts;
    private final Book book;

    public Cities(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    /** Cities that take part. */
    public Counted named() {
        return book.records("cities", Text.say("report.figure.cities"), inputs(facts.cities()));
    }

    /** Cities with a contribution that somebody reported about. */
    public Counted reporting() {
        Set<OrganisationId> hosts = hosts();
        return book.records(
                "cities.reporting",
                Text.say("report.figure.cities.reporting"),
                inputs(facts.cities().stream()
                        .filter(city -> hosts.contains(city.id()))
                        .toList()));
    }

    public Counted others() {
        return book.difference("cities.others", Text.say("report.figure.cities.others"), named(), reporting());
    }

    private Set<OrganisationId> hosts() {
        return facts.reported().stream().map(Contribution::host).collect(Collectors.toSet());
    }

    /** Cities in a printed list. */
    Counted listed() {
        return book.records("cities.listed", Text.say("report.figure.cities.listed"), inputs(listedCities()));
    }

    private List<Organisation> listedCities() {
        return facts.printed().list(PrintedList.CITIES).stream()
                .flatMap(entry -> entry.organisations().stream())
                .distinct()
                .map(facts::organisation)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Countries of the cities that take part. */
    public Counted countries() {
        return book.records("countries", Text.say("report.figure.countries"), countryInputs(countryCodes()));
    }

    Counted countriesOfListed() {
        return book.records(
                "countries.listed-cities",
                Text.say("report.figure.countries.listed-cities"),
                countryInputs(codes(listedCities())));
    }

    /** Countries in a printed list. */
    Counted listedCountries() {
        return book.records(
                "countries.listed",
                Text.say("report.figure.countries.listed"),
                countryInputs(facts.printed().list(PrintedList.COUNTRIES).stream()
                        .map(entry -> entry.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Cities that bring in a country which no listed city is in. */
    List<Argument> onlyOutsideTheList() {
        Set<String> listed = codes(listedCities());
        return facts.cities().stream()
                .filter(city -> city.country() != null && !listed.contains(city.country()))
                .map(Names::named)
                .toList();
    }

    public TreeSet<String> countryCodes() {
        return codes(facts.cities());
    }

    private static TreeSet<String> codes(List<Organisation> cities) {
        return cities.stream()
                .map(Organisation::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** World regions of these countries, by UN M49. */
    public Counted regions() {
        return book.records(
                "regions",
                Text.say("report.figure.regions"),
                countryInputs(countriesByRegion().keySet()));
    }

    /** How many there are when the Americas are two. */
    Counted regionsWithTwoAmericas() {
        return book.records(
                "regions.two-americas",
                Text.say("report.figure.regions.two-americas"),
                countryInputs(WorldRegions.byContinent(countryCodes()).keySet()));
    }

    /** The countries of each region, one figure for each. */
    public List<RegionCount> byRegion() {
        var regions = new ArrayList<RegionCount>();
        countriesByRegion()
                .forEach((region, codes) -> regions.add(new RegionCount(
                        region,
                        book.records(
                                "regions." + region,
                                Text.say("report.figure.countries.of-region", "region", new Argument.Country(region)),
                                countryInputs(codes)))));
        return regions;
    }

    /** A region by its M49 number, and how many countries of it take part. */
    public record RegionCount(String region, Counted countries) {}

    private TreeMap<String, List<String>> countriesByRegion() {
        return WorldRegions.byRegion(countryCodes());
    }

    private static List<Input> inputs(List<Organisation> organisations) {
        return organisations.stream()
                .<Input>map(one -> new Input.OfRecord(Names.of(one)))
                .toList();
    }

    private static List<Input> countryInputs(Iterable<String> codes) {
        var inputs = new ArrayList<Input>();
        codes.forEach(code -> inputs.add(new Input.OfThing(new Argument.Country(code))));
        return inputs;
    }
}
