package org.rightsdays.report.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.report.claims.Claim;
import org.rightsdays.report.claims.Measure;
import org.rightsdays.report.claims.Verdict;
import org.rightsdays.report.evidence.Book;
import org.rightsdays.report.evidence.Facts;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Text;

/** Claims about cities, countries and world regions. */
final class CityChecks {

    private final Facts facts;
    private final Book book;
    private final Cities cities;
    private final Partners partners;

    CityChecks(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
        this.cities = new Cities(facts, book);
        this.partners = new Partners(facts, book);
    }

    Finding cities(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted named = cities.named();
        Counted missing = book.difference(
                "cities.without-record", Text.say("report.figure.cities.without-record"), book.printed(claim), named);
        return new Finding(
                Verdicts.ofCount(claim, book.value(named)),
                List.of(
                        Text.say(
                                "report.check.cities",
                                "named",
                                named,
                                "reporting",
                                cities.reporting(),
                                "others",
                                cities.others()),
                        Text.say("report.check.without-record", "missing", missing)),
                Text.say("report.advice.cities", "named", named));
    }

    Finding countries(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted countries = cities.countries();
        List<Argument> outside = cities.onlyOutsideTheList();
        var sums = new ArrayList<Text>();
        sums.add(Text.say("report.check.countries", "countries", countries, "listed", cities.countriesOfListed()));
        if (!outside.isEmpty()) {
            sums.add(Text.say("report.check.countries.outside", "cities", new Argument.Several(outside)));
        }
        return new Finding(Verdicts.ofCount(claim, book.value(countries)), sums, Text.say("report.advice.countries"));
    }

    Finding regions(List<Claim> claims) {
        Counted regions = cities.regions();
        var sums = new ArrayList<Text>();
        sums.add(Text.say("report.check.regions", "regions", regions));
        cities.byRegion()
                .forEach(region -> sums.add(Text.say(
                        "report.check.regions.of",
                        "region",
                        new Argument.Country(region.region()),
                        "countries",
                        region.countries())));
        sums.add(Text.say("report.check.regions.two-americas", "regions", cities.regionsWithTwoAmericas()));
        return new Finding(
                Verdicts.ofCount(claims.getFirst(), book.value(regions)), sums, Text.say("report.advice.regions"));
    }

    /** The heading of a printed list counts the list. */
    Finding heading(List<Claim> claims) {
        Claim claim = claims.getFirst();
        Counted listed = switch (String.valueOf(claim.subject())) {
            case "cities" -> cities.listed();
            case "countries" -> cities.listedCountries();
            default -> partners.listed();
        };
        Counted difference = book.difference(
                "difference." + claim.id(), Text.say("report.figure.difference"), listed, book.printed(claim));
        return Finding.of(
                Verdicts.ofHeading(claim, book.value(listed)),
                Text.say("report.check.heading", "listed", listed, "difference", difference),
                Text.say("report.advice.heading", "listed", listed));
    }

    /** Claims about cities in several places, which can't all be true unless they are the same number. */
    Finding agreement(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(facts.printed().claims().stream()
                .filter(claim -> claim.measure() == Measure.CITIES)
                .toList());
        all.addAll(claims);
        Counted named = cities.named();
        var sums = new ArrayList<Text>();
        sums.add(Text.say(
                "report.check.agreement",
                "claims",
                new Argument.Several(all.stream()
                        .<Argument>map(claim -> new Argument.Quoted(claim.printed()))
                        .toList()),
                "named",
                named));
        sumOfTwoKinds().ifPresent(sums::add);
        boolean met = claims.stream().allMatch(claim -> Verdicts.isMet(claim, recordsFor(claim, named)));
        return new Finding(met ? Verdict.INCONSISTENT : Verdict.UNSUPPORTED, sums, Text.say("report.advice.agreement"));
    }

    private BigDecimal recordsFor(Claim claim, Counted named) {
        return "cities-and-partners".equals(claim.subject())
                ? book.value(named).add(book.value(partners.named()))
                : book.value(named);
    }

    private java.util.Optional<Text> sumOfTwoKinds() {
        var parts = new ArrayList<Counted>();
        for (Measure measure : List.of(Measure.CITIES, Measure.PARTNERS)) {
            facts.printed().claims().stream()
                    .filter(claim -> claim.measure() == measure && claim.checkedWith() == null)
                    .findFirst()
                    .ifPresent(claim -> parts.add(book.printed(claim)));
        }
        return parts.size() < 2
                ? java.util.Optional.empty()
                : java.util.Optional.of(Text.say(
                        "report.check.agreement.two-kinds",
                        "cities",
                        parts.getFirst(),
                        "partners",
                        parts.getLast(),
                        "sum",
                        book.sum(
                                "claims.cities-and-partners",
                                Text.say("report.figure.claims.cities-and-partners"),
                                parts)));
    }
}
