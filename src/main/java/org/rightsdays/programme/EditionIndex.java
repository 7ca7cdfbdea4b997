package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contributions of an edition in the public order, as one content version has them, with the positions of each
 * value of each field. It never changes; a change makes a new one, which shares what stayed the same.
 */
final class EditionIndex {

    private final long version;
    private final Ordinals ordinals;
    private final Listing[] listings;
    private final Column[] columns;
    private final Listing[] bySlug;
    private final NumberMap byNumber;

    private EditionIndex(long version, Ordinals ordinals, Listing[] listings, Listing[] bySlug) {
        this.version = version;
        this.ordinals = ordinals;
        this.listings = listings;
        this.columns = Arrays.stream(Field.values())
                .map(field -> Column.of(field, listings, ordinals))
                .toArray(Column[]::new);
        this.bySlug = bySlug;
        this.byNumber = NumberMap.of(listings);
    }

    private EditionIndex(long version, EditionIndex same) {
        this.version = version;
        this.ordinals = same.ordinals;
        this.listings = same.listings;
        this.columns = same.columns;
        this.bySlug = same.bySlug;
        this.byNumber = same.byNumber;
    }

    static EditionIndex of(long version, Ordinals ordinals, Collection<Listing> listings) {
        return new EditionIndex(
                version, ordinals, sorted(listings, Listing.PUBLIC_ORDER), sorted(listings, Listing.BY_SLUG));
    }

    /** The same after some were created or changed. */
    EditionIndex with(long newVersion, List<Listing> changed) {
        if (changed.isEmpty()) {
            return new EditionIndex(newVersion, this);
        }
        Set<Integer> numbers = changed.stream().map(Listing::number).collect(Collectors.toCollection(HashSet::new));
        return new EditionIndex(
                newVersion,
                ordinals,
                merged(listings, numbers, sorted(changed, Listing.PUBLIC_ORDER), Listing.PUBLIC_ORDER),
                merged(bySlug, numbers, sorted(changed, Listing.BY_SLUG), Listing.BY_SLUG));
    }

    private static Listing[] sorted(Collection<Listing> listings, Comparator<Listing> order) {
        Listing[] sorted = listings.toArray(Listing[]::new);
        Arrays.sort(sorted, order);
        return sorted;
    }

    /** {@code all} without those of {@code replaced} numbers, and with the fresh ones where they belong. */
    private static Listing[] merged(Listing[] all, Set<Integer> replaced, Listing[] fresh, Comparator<Listing> order) {
        var merged = new ArrayList<Listing>(all.length + fresh.length);
        int next = 0;
        for (Listing listing : all) {
            if (!replaced.contains(listing.number())) {
                while (next < fresh.length && order.compare(fresh[next], listing) < 0) {
                    merged.add(fresh[next++]);
                }
                merged.add(listing);
            }
        }
        merged.addAll(Arrays.asList(fresh).subList(next, fresh.length));
        return merged.toArray(Listing[]::new);
    }

    long version() {
        return version;
    }

    int size() {
        return listings.length;
    }

    Ordinals ordinals() {
        return ordinals;
    }

    Listing at(int position) {
        return listings[position];
    }

    Column column(Field field) {
        return columns[field.ordinal()];
    }

    /** The listing of a slug. */
    Optional<Listing> find(String slug) {
        int low = 0;
        int high = bySlug.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = bySlug[middle].slug().compareTo(slug);
            if (order == 0) {
                return Optional.of(bySlug[middle]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The positions of contributions by their numbers; numbers that this version doesn't have are passed over. */
    long[] bits(Collection<Integer> numbers) {
        long[] bits = Bits.none(size());
        for (int number : numbers) {
            int position = byNumber.position(number);
            if (position >= 0) {
                Bits.set(bits, position);
            }
        }
        return bits;
    }

    /** Position by number in the database; an edition's numbers lie close together. */
    private record NumberMap(int lowest, int[] positions) {

        static NumberMap of(Listing[] listings) {
            int lowest = Integer.MAX_VALUE;
            int highest = Integer.MIN_VALUE;
            for (Listing listing : listings) {
                lowest = Math.min(lowest, listing.number());
                highest = Math.max(highest, listing.number());
            }
            int[] positions = new int[listings.length == 0 ? 0 : highest - lowest + 1];
            Arrays.fill(positions, -1);
            for (int position = 0; position < listings.length; position++) {
                positions[listings[position].number() - lowest] = position;
            }
            return new NumberMap(lowest, positions);
        }

        int position(int number) {
            int place = number - lowest;
            return place < 0 || place >= positions.length ? -1 : positions[place];
        }
    }
}
