package org.rightsdays.exchange;

import com.ibm.icu.util.TimeZone;
import java.util.Map;
import java.util.Objects;
import org.rightsdays.coalition.KnownCities;
import org.rightsdays.coalition.KnownCity;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.OrganisationColumns;

/** Warns where a country contradicts the time zone or the coordinates beside it. */
final class Geography {

    /** Nobody lives this far, in kilometres, from the nearest of a country's larger cities that the product knows. */
    private static final double FAR = 2_000;

    private static final double NEAR = 400;
    private static final double EARTH_RADIUS = 6_371;
    private static final String WORLD = "001";

    private Geography() {}

    static void check(Entry row, Organisation organisation) {
        String country = organisation.country();
        if (country == null) {
            return;
        }
        Position position = organisation.position();
        String other = position == null ? country : elsewhere(country, position);
        if (other.equals(country) && organisation.zone() != null) {
            String ofZone = TimeZone.getRegion(organisation.zone().getId());
            boolean far = position == null && !ofZone.equals(WORLD) && !shareZone(country, organisation);
            other = far ? ofZone : country;
        }
        if (!other.equals(country)) {
            row.warning("country-elsewhere", OrganisationColumns.COUNTRY, country, Map.of("nearest", other));
        }
    }

    private static boolean shareZone(String country, Organisation organisation) {
        return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.ANY, country, null)
                .contains(Objects.requireNonNull(organisation.zone()).getId());
    }

    /** The country that a position is in the middle of, when that is far from the stated one; else the stated one. */
    private static String elsewhere(String country, Position position) {
        double toStated = Double.MAX_VALUE;
        double toOther = Double.MAX_VALUE;
        String other = country;
        for (KnownCity city : KnownCities.all()) {
            double distance = kilometres(position, city);
            if (city.country().equals(country)) {
                toStated = Math.min(toStated, distance);
            } else if (distance < toOther) {
                toOther = distance;
                other = city.country();
            }
        }
        boolean unknown = toStated == Double.MAX_VALUE;
        return !unknown && toStated > FAR && toOther < NEAR ? other : country;
    }

    private static double kilometres(Position from, KnownCity to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
