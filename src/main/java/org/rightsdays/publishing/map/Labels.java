package org.rightsdays.publishing.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdays.publishing.map.Marker.Label;

/** Writes names beside single pins where there is room: to the right, to the left, above or below. */
final class Labels {

    /** Width of an average letter by its height. */
    private static final double LETTER = 0.56;

    private final Area area;
    private final int textSize;
    private final List<Box> taken = new ArrayList<>();

    Labels(Area area, int textSize) {
        this.area = area;
        this.textSize = textSize;
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Candidate(Label label, Box box) {}

    List<Marker> write(List<Marker> markers) {
        markers.forEach(marker -> taken.add(disc(marker)));
        return markers.stream().map(this::written).toList();
    }

    private Marker written(Marker marker) {
        if (marker.isCluster()) {
            return marker;
        }
        Optional<Candidate> free =
                candidates(marker).filter(candidate -> fits(candidate.box())).findFirst();
        free.ifPresent(candidate -> taken.add(candidate.box()));
        return free.map(candidate -> marker.with(candidate.label())).orElse(marker);
    }

    private boolean fits(Box box) {
        boolean inside = box.left >= area.left()
                && box.right <= area.right()
                && box.top >= area.top()
                && box.bottom <= area.bottom();
        return inside && taken.stream().noneMatch(box::meets);
    }

    private Stream<Candidate> candidates(Marker marker) {
        String name = marker.pin().name();
        double wide = name.codePointCount(0, name.length()) * LETTER * textSize;
        int beside = marker.radius() + textSize / 3;
        int baseline = marker.y() + textSize / 3;
        int above = marker.y() - marker.radius() - textSize / 3;
        int below = marker.y() + marker.radius() + textSize;
        return Stream.of(
                candidate(name, marker.x() + beside, baseline, "start", wide),
                candidate(name, marker.x() - beside, baseline, "end", wide),
                candidate(name, marker.x(), above, "middle", wide),
                candidate(name, marker.x(), below, "middle", wide));
    }

    private Candidate candidate(String name, int x, int y, String anchor, double wide) {
        double left = switch (anchor) {
            case "start" -> x;
            case "end" -> x - wide;
            default -> x - wide / 2;
        };
        var box = new Box(left, y - 0.8 * textSize, left + wide, y + 0.3 * textSize);
        return new Candidate(new Label(name, x, y, anchor), box);
    }

    private static Box disc(Marker marker) {
        int reach = marker.isCluster() ? marker.radius() : Math.max(marker.radius(), marker.reach() / 2);
        return new Box(marker.x() - reach, marker.y() - reach, marker.x() + reach, marker.y() + reach);
    }
}
