package org.rightsdays.publishing.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.publishing.map.Frame.Size;

/**
 * Pins on the world, or on the part of it where they are, once for wide and once for narrow screens. Where many stand
 * in one region of a larger map, a second frame shows that region.
 *
 * @param zoomed whether only an area that the reader chose is shown
 */
public record PointMap(List<Pin> pins, List<Frame> wide, List<Frame> narrow, boolean zoomed) {

    /** Width of a region, as a part of the frame. */
    private static final double REGION = 0.2;

    /** Fewer pins than this, or a smaller part of all, need no frame of their own. */
    private static final int CROWD = 4;

    private static final double CROWD_PART = 0.2;

    /**
     * @param chosen what the reader asked to see; null for everything
     */
    public static PointMap of(List<Pin> all, @Nullable Area chosen) {
        List<Pin> pins = chosen == null
                ? List.copyOf(all)
                : all.stream().filter(chosen::contains).toList();
        if (pins.isEmpty()) {
            return new PointMap(pins, List.of(), List.of(), chosen != null);
        }
        boolean zoomed = chosen != null;
        return new PointMap(pins, frames(pins, Size.WIDE, zoomed), frames(pins, Size.NARROW, zoomed), zoomed);
    }

    private static List<Frame> frames(List<Pin> pins, Size size, boolean zoomed) {
        Frame whole = Frame.around(pins, Area.around(pins), size);
        Optional<List<Pin>> crowd = zoomed ? Optional.empty() : crowd(pins, whole.area());
        return crowd.map(those -> List.of(whole, Frame.around(those, Area.around(those), size)))
                .orElse(List.of(whole));
    }

    /** The pins of the region that holds most, where it is worth a frame. */
    private static Optional<List<Pin>> crowd(List<Pin> pins, Area frame) {
        double reach = frame.width() * REGION / 2;
        List<Placed> all = pins.stream().map(Placed::new).toList();
        return all.stream()
                .map(centre ->
                        all.stream().filter(pin -> pin.isNear(centre, reach)).toList())
                .max(Comparator.comparingInt(List::size))
                .filter(those -> those.size() >= CROWD && those.size() >= pins.size() * CROWD_PART)
                .filter(those -> those.size() < pins.size())
                .map(those -> those.stream().map(Placed::pin).toList());
    }

    /** A pin whose place is reckoned once, because each is compared with all. */
    private record Placed(Pin pin, Projection.Spot spot) {

        Placed(Pin pin) {
            this(pin, pin.spot());
        }

        boolean isNear(Placed centre, double reach) {
            return Math.abs(centre.spot.x() - spot.x()) <= reach && Math.abs(centre.spot.y() - spot.y()) <= reach / 2;
        }
    }
}
