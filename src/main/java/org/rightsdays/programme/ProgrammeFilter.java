package org.rightsdays.programme;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * What a reader wants to see. Within one field any value may match, between fields all must; an empty field asks
 * nothing.
 *
 * @param text words to find, empty for none
 * @param cities host or co-host cities
 * @param countries ISO 3166-1 alpha-2 codes of hosts and co-hosts
 * @param languages BCP 47 tags, in any modality; script and region make no difference
 * @param lane only items with a date, only long-running ones, or null for both
 */
public record ProgrammeFilter(
        String text,
        Set<OrganisationId> cities,
        Set<String> countries,
        Set<Kind> kinds,
        Set<Format> formats,
        Set<Theme> themes,
        Set<AttendanceMode> modes,
        Set<String> languages,
        Set<LocalDate> dates,
        Set<Accessibility> accessibility,
        @Nullable Lane lane) {

    public static final ProgrammeFilter NONE = new ProgrammeFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);

    /** Items with a day or hour of their own, and items that run for longer. */
    public enum Lane {
        DATED,
        LONG
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public ProgrammeFilter in(@Nullable Lane other) {
        return new ProgrammeFilter(
                text, cities, countries, kinds, formats, themes, modes, languages, dates, accessibility, other);
    }

    public ProgrammeFilter withCountries(Set<String> other) {
        return new ProgrammeFilter(
                text, cities, other, kinds, formats, themes, modes, languages, dates, accessibility, lane);
    }

    public ProgrammeFilter withFormats(Set<Format> other) {
        return new ProgrammeFilter(
                text, cities, countries, kinds, other, themes, modes, languages, dates, accessibility, lane);
    }

    public ProgrammeFilter withThemes(Set<Theme> other) {
        return new ProgrammeFilter(
                text, cities, countries, kinds, formats, other, modes, languages, dates, accessibility, lane);
    }
}
