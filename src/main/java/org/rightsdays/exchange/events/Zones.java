package org.rightsdays.exchange.events;

import com.ibm.icu.util.TimeZone;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Time zones by the names that calendars give them. */
final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /** The zone of a place by its IANA name, bare or after a prefix, or by its name in Windows; null for none. */
    static @Nullable ZoneId named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String[] parts = name.strip().split("/");
        for (int from = 0; from < parts.length; from++) {
            String rest = String.join("/", java.util.Arrays.asList(parts).subList(from, parts.length));
            if (rest.indexOf('/') > 0 && KNOWN.contains(rest) && !rest.startsWith("SystemV/")) {
                return ZoneId.of(rest);
            }
        }
        String inWindows = TimeZone.getIDForWindowsID(name.strip(), "001");
        return inWindows == null || inWindows.indexOf('/') < 0 ? utc(name) : ZoneId.of(inWindows);
    }

    private static @Nullable ZoneId utc(String name) {
        return name.strip().matches("(?i)UTC|GMT|Z") ? ZoneOffset.UTC : null;
    }

    /** Whether it is no place's own time, but the world's. */
    static boolean isUniversal(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) || zone.getId().startsWith("Etc/");
    }

    /** The same instant in another zone, by rules that have no name. */
    static LocalDateTime moved(LocalDateTime local, java.util.TimeZone rules, ZoneId to) {
        long naive = local.toInstant(ZoneOffset.UTC).toEpochMilli();
        int offset = rules.getOffset(
                GregorianCalendar.AD,
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getDayOfWeek().getValue() % 7 + 1,
                local.toLocalTime().toSecondOfDay() * 1_000);
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(naive - offset), to);
    }
}
