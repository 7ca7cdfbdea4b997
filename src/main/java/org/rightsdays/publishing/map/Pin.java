package org.rightsdays.publishing.map;

/**
 * A point to draw.
 *
 * @param key what the caller knows it by
 * @param name as it is written beside the point
 * @param weight at least 0; a larger one is drawn larger
 * @param latitude WGS 84 degrees, north positive
 * @param longitude WGS 84 degrees, east positive
 */
public record Pin(String key, String name, int weight, double latitude, double longitude) {

    Projection.Spot spot() {
        return Projection.spot(latitude, longitude);
    }
}
