package org.rightsdays.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.ProgrammeFilter.Lane;

/** What matches a filter in one content version of an edition: counted here, listed page by page, read elsewhere. */
public final class Matches {

    private final EditionId edition;
    private final EditionIndex index;
    private final Selection selection;

    Matches(EditionId edition, EditionIndex index, Selection selection) {
        this.edition = edition;
        this.index = index;
        this.selection = selection;
    }

    /** The content version; negative inside a transaction that is changing the content. */
    public long version() {
        return index.version();
    }

    public int total() {
        return selection.total();
    }

    /** How many of a lane match all but the lane. */
    public int total(Lane lane) {
        return selection.inLane(lane);
    }

    /**
     * The matches of one page, in the public order.
     *
     * @param lane only these; null for the lane of the filter
     * @param page 1 for the first; beyond the last gives an empty page
     */
    public List<Listed> page(@Nullable Lane lane, int page, int size) {
        long first = (page - 1L) * size;
        if (first < 0 || first > Integer.MAX_VALUE) {
            return List.of();
        }
        return Arrays.stream(selection.slice(lane, (int) first, size))
                .mapToObj(index::at)
                .map(listing -> Programme.listed(edition, index, listing))
                .toList();
    }

    public Tally<OrganisationId> cities() {
        return selection.tally(Field.CITY);
    }

    public Tally<String> countries() {
        return selection.tally(Field.COUNTRY);
    }

    public Tally<Kind> kinds() {
        return selection.tally(Field.KIND);
    }

    public Tally<Format> formats() {
        return selection.tally(Field.FORMAT);
    }

    public Tally<Theme> themes() {
        return selection.tally(Field.THEME);
    }

    public Tally<AttendanceMode> modes() {
        return selection.tally(Field.MODE);
    }

    public Tally<String> languages() {
        return selection.tally(Field.LANGUAGE);
    }

    public Tally<LocalDate> dates() {
        return selection.tally(Field.DATE);
    }

    public Tally<Accessibility> accessibility() {
        return selection.tally(Field.ACCESSIBILITY);
    }
}
