package org.rightsdays.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rightsdays.coalition.OrganisationId;

/**
 * One page of a filtered programme.
 *
 * @param total how many contributions match in all
 * @param dated how many have a day or hour of their own and match all but the lane
 * @param longRunning how many run for longer and match all but the lane
 * @param number 1 for the first page
 * @param counts how many would match for each value of each field, given the other fields
 */
public record ProgrammePage(
        List<Contribution> contributions, int total, int dated, int longRunning, int number, int size, Counts counts) {

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Values without a match are left out; the others are in the order of their vocabulary, day or key. */
    public record Counts(
            Map<OrganisationId, Integer> cities,
            Map<String, Integer> countries,
            Map<Kind, Integer> kinds,
            Map<Format, Integer> formats,
            Map<Theme, Integer> themes,
            Map<AttendanceMode, Integer> modes,
            Map<String, Integer> languages,
            Map<LocalDate, Integer> dates,
            Map<Accessibility, Integer> accessibility) {

        static final Counts NONE =
                new Counts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
