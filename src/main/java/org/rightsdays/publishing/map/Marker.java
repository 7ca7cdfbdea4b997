package org.rightsdays.publishing.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pin, or several that stand too close together to be drawn apart. Places and lengths are in units of the map.
 *
 * @param radius of the visible disc
 * @param reach radius of what answers to a pointer
 * @param label the name beside it; null where there is no room
 */
public record Marker(
        int x,
        int y,
        int radius,
        int reach,
        List<Pin> pins,
        @Nullable Label label) {

    /** A name and where it is written; {@code anchor} is as in SVG. */
    public record Label(String text, int x, int y, String anchor) {}

    public boolean isCluster() {
        return pins.size() > 1;
    }

    /** The only pin of a marker that is no cluster. */
    public Pin pin() {
        return pins.getFirst();
    }

    /** What a map must show to draw the pins of a cluster apart. */
    public Area area() {
        return Area.around(pins);
    }

    Marker with(Label written) {
        return new Marker(x, y, radius, reach, pins, written);
    }
}
