package org.rightsdays.coalition;

/**
 * A real city, from open data.
 *
 * @param slug its name as an id
 * @param country ISO 3166-1 alpha-2
 * @param latitude WGS 84 degrees, north positive
 * @param longitude WGS 84 degrees, east positive
 * @param zone IANA time zone
 */
public record KnownCity(String slug, String name, String country, double latitude, double longitude, String zone) {

    public Organisation.Position position() {
        return new Organisation.Position(latitude, longitude);
    }
}
