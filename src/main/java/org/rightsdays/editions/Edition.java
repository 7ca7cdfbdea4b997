package org.rightsdays.editions;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * One yearly run of the International Digital Rights Days.
 *
 * @param ordinal 1 for the first edition
 * @param days the celebration days, local at each host city
 * @param convenor who convenes the edition, as a name in its own language
 * @param phases first day of each phase that has one declared
 * @param periods named periods that figures are measured in, such as {@code social_media_campaign}
 * @param next the days of the next edition, where they are known
 * @param sample whether its content is made up; every page says so
 */
public record Edition(
        EditionId id,
        int ordinal,
        LocalizedText name,
        String abbreviation,
        LocalizedText slogan,
        Period days,
        Convenor convenor,
        List<OrganisationId> coordinators,
        List<URI> websites,
        Map<Phase, LocalDate> phases,
        Map<String, Period> periods,
        @Nullable Period next,
        @Nullable String contact,
        @Nullable LocalizedText note,
        boolean sample) {

    /** Name and short name of the body that convenes an edition. */
    public record Convenor(String name, @Nullable String abbreviation) {}

    /** The phase on a day: the last declared one that has begun, else what the days themselves tell. */
    public Phase phaseOn(LocalDate day) {
        return phases.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(day))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getKey)
                .orElseGet(() -> phaseByDays(day));
    }

    /** Whether organisations can still say that they take part: until the days are over. */
    public boolean isOpenOn(LocalDate day) {
        return phaseOn(day).compareTo(Phase.DAYS) <= 0 && !day.isAfter(days.lastDay());
    }

    private Phase phaseByDays(LocalDate day) {
        if (day.isBefore(days.firstDay())) {
            return Phase.PROGRAMME;
        }
        if (days.contains(day)) {
            return Phase.DAYS;
        }
        boolean nextHasBegun = next != null && !day.isBefore(next.firstDay());
        return nextHasBegun ? Phase.ARCHIVED : Phase.REPORTING;
    }
}
