package org.rightsdays.publishing.linkeddata;

import java.util.Map;
import org.rightsdays.coalition.Organisation;

/** A city or partner as organiser, supporter or place. */
record DescribedOrganisation(Organisation organisation, String language) {

    Map<String, Object> asMap() {
        return Description.of(organisation.isCity() ? "GovernmentOrganization" : "Organization")
                .with("name", name())
                .with(
                        "url",
                        organisation.website() == null
                                ? null
                                : organisation.website().toString())
                .asMap();
    }

    /** The city as the place where something happens, where no nearer one is stated. */
    Map<String, Object> asPlace() {
        var position = organisation.position();
        return Description.of("City")
                .with("name", name())
                .with(
                        "address",
                        Description.of("PostalAddress")
                                .with("addressLocality", name())
                                .with("addressCountry", organisation.country())
                                .asMap())
                .with("geo", position == null ? null : geo(position.latitude(), position.longitude()))
                .asMap();
    }

    String name() {
        return organisation.name().in(language).text();
    }

    static Map<String, Object> geo(double latitude, double longitude) {
        return Description.of("GeoCoordinates")
                .with("latitude", latitude)
                .with("longitude", longitude)
                .asMap();
    }
}
