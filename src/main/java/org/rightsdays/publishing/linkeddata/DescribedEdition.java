package org.rightsdays.publishing.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.publishing.Addresses;

/** An edition as one event of many places. */
record DescribedEdition(Edition edition, List<Organisation> coordinators, Addresses to) {

    Map<String, Object> asMap() {
        var organisers = new ArrayList<Object>();
        organisers.add(Description.of("Organization")
                .with("name", edition.convenor().name())
                .with("alternateName", edition.convenor().abbreviation())
                .asMap());
        coordinators.forEach(
                coordinator -> organisers.add(new DescribedOrganisation(coordinator, to.language()).asMap()));
        return Description.inContext("Festival")
                .with("@id", id(edition, to))
                .with("name", name(edition, to))
                .with("alternateName", edition.abbreviation() + " " + edition.id())
                .with("description", edition.slogan().in(to.language()).text())
                .with("url", to.absolute(to.home(edition.id())))
                .with("startDate", edition.days().firstDay().toString())
                .with("endDate", edition.days().lastDay().toString())
                .with("image", to.absolute(to.preview(edition.id())))
                .with("organizer", organisers)
                .with(
                        "sameAs",
                        edition.websites().stream().map(Object::toString).toList())
                .asMap();
    }

    /** As much as an event of the edition tells of it. */
    static Map<String, Object> brief(Edition edition, Addresses to) {
        return Description.of("Festival")
                .with("@id", id(edition, to))
                .with("name", name(edition, to))
                .with("startDate", edition.days().firstDay().toString())
                .with("endDate", edition.days().lastDay().toString())
                .with("url", to.absolute(to.home(edition.id())))
                .asMap();
    }

    private static String name(Edition edition, Addresses to) {
        return edition.name().in(to.language()).text() + " " + edition.id();
    }

    /** The same in every language. */
    private static String id(Edition edition, Addresses to) {
        return to.absolute(to.in("en").home(edition.id())) + "#edition";
    }
}
