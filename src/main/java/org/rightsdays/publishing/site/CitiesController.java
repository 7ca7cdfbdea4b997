package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.web.PublicPage;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.publishing.map.Area;
import org.rightsdays.publishing.map.Pin;
import org.rightsdays.publishing.site.CitiesView.City;
import org.rightsdays.publishing.site.CitiesView.Country;
import org.rightsdays.publishing.site.Page.Section;
import org.rightsdays.publishing.site.Participants.Participant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the cities are: a map and an equal list. A cluster of the map leads to the same page with its area. */
@PublicPage
@RestController
class CitiesController {

    private final Participants participants;
    private final Programme programme;
    private final PageWriter pages;

    CitiesController(Participants participants, Programme programme, PageWriter pages) {
        this.participants = participants;
        this.programme = programme;
        this.pages = pages;
    }

    @GetMapping("/{lang}/{year:\\d{4}}/cities")
    ResponseEntity<byte[]> cities(Visit visit, @RequestParam(name = "area", defaultValue = "") String wanted) {
        EditionId edition = visit.edition().id();
        Area area = Area.parse(wanted).orElse(null);
        var counts =
                programme.search(edition, ProgrammeFilter.NONE, 1, 1).counts().cities();
        List<Participant> cities = participants.of(edition, Organisation.Kind.CITY, visit.words());
        Page page = StyledPages.places(visit.page(visit.words().say("cities.title")))
                .in(Section.CITIES)
                .describedAs(visit.words().say("cities.description"));
        if (area != null) {
            page = page.withQuery("?area=" + area).notIndexed();
        }
        return pages.write("publishing/cities.jte", page, view(visit, cities, counts, area));
    }

    private static CitiesView view(
            Visit visit, List<Participant> all, Map<OrganisationId, Integer> counts, @Nullable Area area) {
        EditionId edition = visit.edition().id();
        var map = new CityMap(edition, visit.words(), visit.to());
        List<Pin> pins =
                all.stream().flatMap(city -> pin(visit, city, counts).stream()).toList();
        List<Participant> shown = area == null
                ? all
                : all.stream()
                        .filter(city ->
                                pin(visit, city, counts).filter(area::contains).isPresent())
                        .toList();
        List<Country> countries = countries(visit, shown, counts);
        return new CitiesView(
                visit.words().say("cities.summary", "cities", shown.size(), "countries", countries.size()),
                map.draw(pins, area),
                countries,
                area == null ? null : visit.to().cities(edition),
                area == null ? all.size() - pins.size() : 0);
    }

    private static Optional<Pin> pin(Visit visit, Participant city, Map<OrganisationId, Integer> counts) {
        var organisation = city.organisation();
        return Optional.ofNullable(organisation.position())
                .map(position -> new Pin(
                        organisation.id().slug(),
                        city.nameIn(visit.words()),
                        counts.getOrDefault(organisation.id(), 0),
                        position.latitude(),
                        position.longitude()));
    }

    private static List<Country> countries(Visit visit, List<Participant> cities, Map<OrganisationId, Integer> counts) {
        var words = visit.words();
        Map<String, List<City>> byCountry = new TreeMap<>(words.alphabetical());
        for (Participant city : cities) {
            String code = city.organisation().country();
            String country = code == null ? words.say("cities.no-country") : words.country(code);
            byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(line(visit, city, counts));
        }
        return byCountry.entrySet().stream()
                .map(entry -> new Country(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static City line(Visit visit, Participant city, Map<OrganisationId, Integer> counts) {
        var organisation = city.organisation();
        return new City(
                organisation.name().in(visit.language()),
                visit.to().city(visit.edition().id(), organisation.id()),
                visit.words().say("cities.contributions", "count", counts.getOrDefault(organisation.id(), 0)),
                city.rolesIn(visit.words()));
    }
}
