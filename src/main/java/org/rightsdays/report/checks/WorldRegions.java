package org.rightsdays.report.checks;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * World regions by the United Nations' standard M49, as the Unicode CLDR carries it: Africa 002, Americas 019, Asia
 * 142, Europe 150, Oceania 009. CLDR also names every region in every language.
 */
final class WorldRegions {

    private static final String AMERICAS = "019";
    private static final String SOUTH_AMERICA = "005";
    private static final String NORTH_AMERICA = "003";

    private WorldRegions() {}

    /** Countries by the number of their region; unknown countries are left out. */
    static TreeMap<String, List<String>> byRegion(Collection<String> countries) {
        var regions = new TreeMap<String, List<String>>();
        for (String country : countries) {
            regionOf(country)
                    .ifPresent(region -> regions.computeIfAbsent(region, _ -> new ArrayList<>())
                            .add(country));
        }
        return regions;
    }

    /** The same where North and South America count as two. */
    static TreeMap<String, List<String>> byContinent(Collection<String> countries) {
        var continents = new TreeMap<String, List<String>>();
        byRegion(countries)
                .forEach((region, of) -> of.forEach(country -> continents
                        .computeIfAbsent(region.equals(AMERICAS) ? halfOf(country) : region, _ -> new ArrayList<>())
                        .add(country)));
        return continents;
    }

    private static Optional<String> regionOf(String country) {
        return containing(country, RegionType.CONTINENT);
    }

    private static String halfOf(String country) {
        return containing(country, RegionType.SUBCONTINENT).orElse("").equals(SOUTH_AMERICA)
                ? SOUTH_AMERICA
                : NORTH_AMERICA;
    }

    private static Optional<String> containing(String country, RegionType type) {
        try {
            return Optional.ofNullable(Region.getInstance(country).getContainingRegion(type))
                    .map(Region::toString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
