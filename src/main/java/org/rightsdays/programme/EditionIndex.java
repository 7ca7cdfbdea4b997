package org.rightsdays.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The contributions of an edition in the public order, as one content version has them, with the positions of each
 * value of each field. It never changes; a change makes a new one, which shares what stayed the same.
 */
final class EditionIndex {

    private final long version;
    private final Ordinals ordinals;
    private final Listing[] listings;
    private final Positions[][] positions;
    private final int[] bySlug;
    private final int[] byNumber;

    private EditionIndex(long version, Ordinals ordinals, Listing[] listings) {
        this.version = version;
        this.ordinals = ordinals;
        this.listings = listings;
        this.positions = positions(listings, ordinals);
        this.bySlug = order(listings, Comparator.comparing(Listing::slug));
        this.byNumber = order(listings, Comparator.comparingInt(Listing::number));
    }

    private EditionIndex(long version, EditionIndex same) {
        this.version = version;
        this.ordinals = same.ordinals;
        this.listings = same.listings;
        this.positions = same.positions;
        this.bySlug = same.bySlug;
        this.byNumber = same.byNumber;
    }

    static EditionIndex of(long version, Ordinals ordinals, Collection<Listing> listings) {
        Listing[] sorted = listings.toArray(Listing[]::new);
        Arrays.sort(sorted, Listing.PUBLIC_ORDER);
        return new EditionIndex(version, ordinals, sorted);
    }

    /** The same after some were created or changed. */
    EditionIndex with(long newVersion, List<Listing> changed) {
        if (changed.isEmpty()) {
            return new EditionIndex(newVersion, this);
        }
        Set<Integer> numbers = changed.stream().map(Listing::number).collect(Collectors.toCollection(HashSet::new));
        Listing[] fresh = changed.toArray(Listing[]::new);
        Arrays.sort(fresh, Listing.PUBLIC_ORDER);
        Listing[] kept = Arrays.stream(listings)
                .filter(listing -> !numbers.contains(listing.number()))
                .toArray(Listing[]::new);
        return new EditionIndex(newVersion, ordinals, merged(kept, fresh));
    }

    private static Listing[] merged(Listing[] kept, Listing[] fresh) {
        Listing[] all = new Listing[kept.length + fresh.length];
        int k = 0;
        int f = 0;
        for (int i = 0; i < all.length; i++) {
            boolean takeKept =
                    f == fresh.length || (k < kept.length && Listing.PUBLIC_ORDER.compare(kept[k], fresh[f]) <= 0);
            all[i] = takeKept ? kept[k++] : fresh[f++];
        }
        return all;
    }

    private static Positions[][] positions(Listing[] listings, Ordinals ordinals) {
        Field[] fields = Field.values();
        Positions[][] positions = new Positions[fields.length][];
        for (Field field : fields) {
            int[][] lists = new int[ordinals.count(field)][];
            int[] counts = new int[lists.length];
            for (Listing listing : listings) {
                for (int value : listing.values(field)) {
                    counts[value]++;
                }
            }
            Arrays.setAll(lists, value -> new int[counts[value]]);
            Arrays.fill(counts, 0);
            for (int position = 0; position < listings.length; position++) {
                for (int value : listings[position].values(field)) {
                    lists[value][counts[value]++] = position;
                }
            }
            positions[field.ordinal()] = Arrays.stream(lists)
                    .map(list -> list.length == 0 ? Positions.NONE : Positions.of(list, listings.length))
                    .toArray(Positions[]::new);
        }
        return positions;
    }

    private static int[] order(Listing[] listings, Comparator<Listing> order) {
        return IntStream.range(0, listings.length)
                .boxed()
                .sorted(Comparator.comparing(position -> listings[position], order))
                .mapToInt(Integer::intValue)
                .toArray();
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

    /** By value number; values that were met later are missing here and have no position. */
    Positions[] positions(Field field) {
        return positions[field.ordinal()];
    }

    Positions positions(Field field, Object value) {
        int number = ordinals.find(field, value);
        Positions[] ofField = positions(field);
        return number < 0 || number >= ofField.length ? Positions.NONE : ofField[number];
    }

    /** The listing of a slug. */
    java.util.Optional<Listing> find(String slug) {
        int low = 0;
        int high = bySlug.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Listing listing = listings[bySlug[middle]];
            int order = listing.slug().compareTo(slug);
            if (order == 0) {
                return java.util.Optional.of(listing);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return java.util.Optional.empty();
    }

    /** The positions of contributions by their numbers; numbers that this version doesn't have are passed over. */
    long[] bits(Collection<Integer> numbers) {
        long[] bits = Bits.none(size());
        for (int number : numbers) {
            position(number).ifPresent(position -> Bits.set(bits, position));
        }
        return bits;
    }

    private OptionalInt position(int number) {
        int low = 0;
        int high = byNumber.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int here = listings[byNumber[middle]].number();
            if (here == number) {
                return OptionalInt.of(byNumber[middle]);
            }
            if (here < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }
}
