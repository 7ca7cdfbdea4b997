package org.rightsdays.publishing.map;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of the map in whole units, as it stands in an address: {@code left-top-right-bottom}. */
public record Area(int left, int top, int right, int bottom) {

    /** All but the empty south. */
    static final Area WORLD = new Area(0, 100, (int) Projection.WIDTH, 3620);

    /** Coordinates in an address are multiples of this, so that near-by areas share one. */
    private static final int GRID = 20;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})-(\\d{1,4})-(\\d{1,4})-(\\d{1,4})");

    /** The area that an address names; empty where it names none that is on the map. */
    public static Optional<Area> parse(String text) {
        Matcher numbers = FORM.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        var area = new Area(number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4));
        boolean onTheMap = area.left < area.right
                && area.top < area.bottom
                && area.right <= Projection.WIDTH
                && area.bottom <= Projection.HEIGHT;
        return onTheMap ? Optional.of(area) : Optional.empty();
    }

    /** The smallest area on the grid that holds all pins. */
    static Area around(Collection<Pin> pins) {
        var xs = pins.stream().mapToDouble(pin -> pin.spot().x()).summaryStatistics();
        var ys = pins.stream().mapToDouble(pin -> pin.spot().y()).summaryStatistics();
        return new Area(down(xs.getMin()), down(ys.getMin()), up(xs.getMax()), up(ys.getMax()));
    }

    public boolean contains(Pin pin) {
        var spot = pin.spot();
        return left <= spot.x() && spot.x() <= right && top <= spot.y() && spot.y() <= bottom;
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    /** This area with room around it, in the given proportion, and no closer than the outline bears. */
    Area framed(double widthByHeight, int smallestWidth) {
        double wide = Math.max(smallestWidth, Math.max(width() * 1.3, height() * 1.3 * widthByHeight));
        if (wide > 0.7 * WORLD.width()) {
            return WORLD;
        }
        double high = wide / widthByHeight;
        double x = between(0, (left + right - wide) / 2, Projection.WIDTH - wide);
        double y = between(WORLD.top, (top + bottom - high) / 2, Math.max(WORLD.top, WORLD.bottom - high));
        return new Area((int) x, (int) y, (int) (x + wide), (int) (y + high));
    }

    /** As in {@code viewBox}. */
    public String viewBox() {
        return left + " " + top + " " + width() + " " + height();
    }

    @Override
    public String toString() {
        return left + "-" + top + "-" + right + "-" + bottom;
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(value, most));
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    private static int down(double value) {
        return (int) Math.floor((value - 1) / GRID) * GRID;
    }

    private static int up(double value) {
        return (int) Math.ceil((value + 1) / GRID) * GRID;
    }
}
