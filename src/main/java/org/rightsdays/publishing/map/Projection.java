package org.rightsdays.publishing.map;

/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018) around 11° east, in which every country has its true share of the
 * area; 8000 units from edge to edge, origin at the top left. {@code docs/open-data/land.py} computes the same.
 */
final class Projection {

    static final double WIDTH = 8000;

    private static final double CENTRE = 11;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_WIDTH = 2 * Math.sqrt(3) * Math.PI / (3 * A1);
    private static final double HALF_HEIGHT = northing(Math.PI / 3);
    private static final double SCALE = WIDTH / (2 * HALF_WIDTH);

    static final double HEIGHT = 2 * HALF_HEIGHT * SCALE;

    private Projection() {}

    /** A place on the map, in its units. */
    record Spot(double x, double y) {

        double distance(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** WGS 84 degrees, north and east positive. */
    static Spot spot(double latitude, double longitude) {
        double turned = longitude - CENTRE;
        double east = Math.toRadians(turned - 360 * Math.floor((turned + 180) / 360));
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = 2 * Math.sqrt(3) * east * Math.cos(theta) / (3 * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return new Spot((x + HALF_WIDTH) * SCALE, (HALF_HEIGHT - northing(theta)) * SCALE);
    }

    private static double northing(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }
}
