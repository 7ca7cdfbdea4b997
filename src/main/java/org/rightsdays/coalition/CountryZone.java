package org.rightsdays.coalition;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time zone of a country, where its clocks all show the same: nobody should have to know the name of a zone. */
final class CountryZone {

    private CountryZone() {}

    /** Null for a country with several times, and for none. */
    static @Nullable ZoneId of(@Nullable String country) {
        if (country == null) {
            return null;
        }
        List<ZoneId> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .map(ZoneId::of)
                .toList();
        return zones.stream().map(CountryZone::now).distinct().count() == 1 ? zones.getFirst() : null;
    }

    /** What its clocks show from now on. */
    private static List<Object> now(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return List.of(rules.getStandardOffset(Instant.now()), rules.getTransitionRules());
    }
}
