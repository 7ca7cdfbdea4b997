package org.rightsdays.publishing.map;

import java.util.List;
import org.rightsdays.publishing.map.Clusters.Group;

/**
 * A part of the map as it is drawn.
 *
 * @param textSize height of letters in units of the map
 */
public record Frame(Area area, List<Marker> markers, int textSize) {

    /** How large a map is meant to be shown. Lengths are in CSS pixels at that size. */
    enum Size {
        WIDE(860, 2.27, 34),
        NARROW(340, 1.4, 32);

        private final int width;
        private final double widthByHeight;
        private final int apart;

        Size(int width, double widthByHeight, int apart) {
            this.width = width;
            this.widthByHeight = widthByHeight;
            this.apart = apart;
        }

        /** The closest view that the outline of the land bears. */
        private int smallestArea() {
            return width * 4 / 5 + 60;
        }
    }

    private static final int LETTERS = 15;

    /** The pins in the smallest frame that holds them all. */
    static Frame around(List<Pin> pins, Area area, Size size) {
        Area framed = area.framed(size.widthByHeight, size.smallestArea());
        double unitsPerPixel = (double) framed.width() / size.width;
        List<Marker> markers = Clusters.of(pins, size.apart * unitsPerPixel).stream()
                .map(group -> marker(group, unitsPerPixel))
                .toList();
        int textSize = (int) Math.round(LETTERS * unitsPerPixel);
        return new Frame(framed, new Labels(framed, textSize).write(markers), textSize);
    }

    private static Marker marker(Group group, double unitsPerPixel) {
        int weight = group.pins().stream().mapToInt(Pin::weight).sum();
        boolean cluster = group.pins().size() > 1;
        double radius = cluster ? 14 : Math.min(5 + 2 * Math.sqrt(weight), 14);
        return new Marker(
                (int) Math.round(group.centre().x()),
                (int) Math.round(group.centre().y()),
                (int) Math.round(radius * unitsPerPixel),
                (int) Math.round(16 * unitsPerPixel),
                group.pins(),
                null);
    }
}
