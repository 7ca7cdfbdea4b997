package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.publishing.map.Marker.Label;

/** A map in the words of its reader, for wide and for narrow screens. */
public record MapView(List<Drawing> wide, List<Drawing> narrow) {

    /**
     * One frame.
     *
     * @param id unique on the page
     * @param title what it shows
     * @param description what its points mean
     * @param textSize in units of the map
     */
    public record Drawing(
            String id, String viewBox, String title, String description, int textSize, List<Point> points) {}

    /**
     * A link on the map.
     *
     * @param name what it leads to, in full
     * @param number what stands in a cluster; null for a single point
     */
    public record Point(
            String address,
            String name,
            int x,
            int y,
            int radius,
            int reach,
            @Nullable String number,
            @Nullable Label label) {}
}
