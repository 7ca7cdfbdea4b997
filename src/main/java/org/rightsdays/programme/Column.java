package org.rightsdays.programme;

import java.util.Arrays;
import java.util.List;

/** What one field holds for all contributions of an index: by value the positions, by position the values. */
final class Column {

    // What one step of each way to count costs against the others, by measurement; only the proportions matter.
    private static final int COST_OF_WORD = 2;
    private static final int COST_OF_LISTED = 3;
    private static final int COST_OF_MEMBER = 4;
    private static final int COST_OF_COMBINATION = 3;

    private final Field field;
    private final Ordinals ordinals;
    private final List<Object> values;
    private final Positions[] positions;
    private final int[] combinationAt;
    private final int[][] combinations;
    private final int[] counts;
    private final int listed;
    private final int inBits;

    private Column(Field field, Ordinals ordinals, Positions[] positions, int[] combinationAt, int[][] combinations) {
        this.field = field;
        this.ordinals = ordinals;
        this.values = ordinals.values(field);
        this.positions = positions;
        this.combinationAt = combinationAt;
        this.combinations = combinations;
        this.counts = Arrays.stream(positions).mapToInt(Positions::count).toArray();
        this.listed = Arrays.stream(positions)
                .filter(Positions::isList)
                .mapToInt(Positions::count)
                .sum();
        this.inBits = (int)
                Arrays.stream(positions).filter(ofValue -> !ofValue.isList()).count();
    }

    static Column of(Field field, Listing[] listings, Ordinals ordinals) {
        int[] combinationAt = Arrays.stream(listings)
                .mapToInt(listing -> listing.combination(field))
                .toArray();
        int[][] combinations = ordinals.combinations(field);
        int[] counts = new int[ordinals.count(field)];
        for (int combination : combinationAt) {
            for (int value : combinations[combination]) {
                counts[value]++;
            }
        }
        int[][] lists = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(counts, 0);
        for (int position = 0; position < combinationAt.length; position++) {
            for (int value : combinations[combinationAt[position]]) {
                lists[value][counts[value]++] = position;
            }
        }
        Positions[] positions = Arrays.stream(lists)
                .map(list -> list.length == 0 ? Positions.NONE : Positions.of(list, listings.length))
                .toArray(Positions[]::new);
        return new Column(field, ordinals, positions, combinationAt, combinations);
    }

    /** By number; the same list as long as the index stays the same. */
    List<?> values() {
        return values;
    }

    Positions positions(Object value) {
        // Numbers are given while a later index is made; this one has no position for such a value.
        int number = ordinals.find(field, value);
        return number < 0 || number >= positions.length ? Positions.NONE : positions[number];
    }

    /** By value number, how many contributions have it in all. */
    int[] counts() {
        return counts;
    }

    /**
     * By value number, how many of {@code members} have it, in the cheapest of two ways.
     *
     * @param from first word with members
     * @param to the word after the last
     * @param total how many members there are
     */
    int[] counts(long[] members, int from, int to, int total) {
        long byValue = (long) COST_OF_WORD * inBits * (to - from) + (long) COST_OF_LISTED * listed;
        long byMember = (long) COST_OF_MEMBER * total + (long) COST_OF_COMBINATION * combinations.length;
        return byMember < byValue
                ? countsByMember(members, from, to)
                : Arrays.stream(positions)
                        .mapToInt(ofValue -> ofValue.countIn(members, from, to))
                        .toArray();
    }

    private int[] countsByMember(long[] members, int from, int to) {
        int[] ofCombination = new int[combinations.length];
        for (int i = from; i < to; i++) {
            for (long word = members[i]; word != 0; word &= word - 1) {
                ofCombination[combinationAt[(i << 6) + Long.numberOfTrailingZeros(word)]]++;
            }
        }
        int[] counts = new int[positions.length];
        for (int i = 0; i < combinations.length; i++) {
            if (ofCombination[i] > 0) {
                for (int value : combinations[i]) {
                    counts[value] += ofCombination[i];
                }
            }
        }
        return counts;
    }
}
