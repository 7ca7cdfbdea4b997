package org.rightsdays.programme;

import java.util.Comparator;
import org.rightsdays.coalition.OrganisationId;

/**
 * A contribution as the index holds it: its place in the public order and what it can be found by. There may be a
 * hundred thousand, so equal arrays and names are shared.
 *
 * @param number its number in the database
 * @param begins first local day and time at the place, in seconds since 1970 as if the place were in UTC
 * @param city folded name of the host
 * @param title folded
 * @param combinations by {@link Field}, the number of the combination of values it has
 */
record Listing(
        int number,
        long changedIn,
        String slug,
        OrganisationId host,
        long begins,
        String city,
        String title,
        int[] combinations) {

    /** First local day and time, then city, then title; the slug makes it the same everywhere. */
    static final Comparator<Listing> PUBLIC_ORDER = Comparator.comparingLong(Listing::begins)
            .thenComparing(Listing::city)
            .thenComparing(Listing::title)
            .thenComparing(Listing::slug);

    static final Comparator<Listing> BY_SLUG = Comparator.comparing(Listing::slug);

    int combination(Field field) {
        return combinations[field.ordinal()];
    }
}
