package org.rightsdays.publishing.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.publishing.map.Frame;
import org.rightsdays.publishing.map.Land;
import org.rightsdays.publishing.map.Marker;
import org.rightsdays.publishing.map.Pin;
import org.rightsdays.publishing.map.PointMap;
import org.rightsdays.report.pdf.MapDrawing;
import org.rightsdays.report.tree.Block;

/** The map of a report, drawn as on the site's own pages. */
final class PrintedMap {

    private static final int WIDTH = 627;

    private PrintedMap() {}

    static @Nullable MapDrawing of(Block.MapBlock map, Words words) {
        List<Pin> pins = map.places().stream()
                .map(place -> new Pin(
                        String.valueOf(place.name().slug()),
                        place.name().words().in(words.language().tag()).text(),
                        place.contributions(),
                        place.latitude(),
                        place.longitude()))
                .toList();
        List<Frame> frames = PointMap.of(pins, null).wide();
        if (frames.isEmpty()) {
            return null;
        }
        Frame frame = frames.getFirst();
        return new MapDrawing(
                frame.area().viewBox(),
                WIDTH,
                WIDTH * frame.area().height() / frame.area().width(),
                Land.PATH,
                words.say(
                        "print.map",
                        "count",
                        pins.size(),
                        "names",
                        words.list(pins.stream().map(Pin::name).toList())),
                frame.textSize(),
                frame.markers().stream()
                        .map(marker -> point(marker, words, frame))
                        .toList());
    }

    private static MapDrawing.Point point(Marker marker, Words words, Frame frame) {
        if (marker.isCluster()) {
            int line = marker.y() + frame.textSize() / 3;
            String number = words.number(marker.pins().size());
            return new MapDrawing.Point(marker.x(), marker.y(), marker.radius(), number, marker.x(), line, "middle");
        }
        Marker.Label label = marker.label();
        return label == null
                ? new MapDrawing.Point(marker.x(), marker.y(), marker.radius(), null, 0, 0, "start")
                : new MapDrawing.Point(
                        marker.x(), marker.y(), marker.radius(), label.text(), label.x(), label.y(), label.anchor());
    }
}
