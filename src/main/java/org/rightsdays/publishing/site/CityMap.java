package org.rightsdays.publishing.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.map.Area;
import org.rightsdays.publishing.map.Frame;
import org.rightsdays.publishing.map.Marker;
import org.rightsdays.publishing.map.Pin;
import org.rightsdays.publishing.map.PointMap;
import org.rightsdays.publishing.site.MapView.Drawing;
import org.rightsdays.publishing.site.MapView.Point;

/** Puts the map of cities into words and addresses. */
public record CityMap(EditionId edition, Words words, Addresses to) {

    /** Names said in full for a cluster; the rest is a number. */
    private static final int NAMES = 6;

    /** The map of some cities; null where there is nothing to draw. */
    public @Nullable MapView draw(List<Pin> cities, @Nullable Area chosen) {
        PointMap map = PointMap.of(cities, chosen);
        return map.pins().isEmpty()
                ? null
                : new MapView(drawings("wide", map.wide(), map), drawings("narrow", map.narrow(), map));
    }

    private List<Drawing> drawings(String kind, List<Frame> frames, PointMap map) {
        return IntStream.range(0, frames.size())
                .mapToObj(i -> drawing("map-" + kind + "-" + i, frames.get(i), map))
                .toList();
    }

    private Drawing drawing(String id, Frame frame, PointMap map) {
        int shown = frame.markers().stream()
                .mapToInt(marker -> marker.pins().size())
                .sum();
        boolean part = map.zoomed() || shown < map.pins().size();
        return new Drawing(
                id,
                frame.area().viewBox(),
                words.say(part ? "map.title-part" : "map.title", "count", shown),
                words.say("map.description"),
                frame.textSize(),
                frame.markers().stream().map(this::point).toList());
    }

    private Point point(Marker marker) {
        boolean cluster = marker.isCluster();
        return new Point(
                cluster ? to.cities(edition) + "?area=" + marker.area() : address(marker.pin()),
                cluster ? clusterName(marker.pins()) : pinName(marker.pin()),
                marker.x(),
                marker.y(),
                marker.radius(),
                marker.reach(),
                cluster ? words.number(marker.pins().size()) : null,
                marker.label());
    }

    private String address(Pin pin) {
        return to.city(edition, new OrganisationId(pin.key()));
    }

    private String pinName(Pin pin) {
        return words.say("map.city", "name", pin.name(), "count", pin.weight());
    }

    private String clusterName(List<Pin> pins) {
        var names = pins.stream().limit(NAMES).map(Pin::name).toList();
        int more = pins.size() - names.size();
        return more == 0
                ? words.say("map.cluster", "count", pins.size(), "names", words.list(names))
                : words.say("map.cluster-more", "count", pins.size(), "names", String.join(", ", names), "more", more);
    }
}
