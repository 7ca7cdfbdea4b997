package org.rightsdays.programme;

/** Which positions of the public order have a value: a list where they are few, bits where they are many. */
final class Positions {

    static final Positions NONE = new Positions(new int[0], null, 0);

    private final int[] list;
    private final long @org.jspecify.annotations.Nullable [] bits;
    private final int count;

    private Positions(int[] list, long @org.jspecify.annotations.Nullable [] bits, int count) {
        this.list = list;
        this.bits = bits;
        this.count = count;
    }

    /** {@code ascending} positions out of {@code size}. */
    static Positions of(int[] ascending, int size) {
        if (ascending.length <= size / 32) {
            return new Positions(ascending, null, ascending.length);
        }
        long[] bits = Bits.none(size);
        for (int position : ascending) {
            Bits.set(bits, position);
        }
        return new Positions(new int[0], bits, ascending.length);
    }

    int count() {
        return count;
    }

    boolean isList() {
        return bits == null;
    }

    void addTo(long[] target) {
        if (bits == null) {
            for (int position : list) {
                Bits.set(target, position);
            }
        } else {
            for (int i = 0; i < bits.length; i++) {
                target[i] |= bits[i];
            }
        }
    }

    /** How many of these are in {@code set} between two words of it. */
    int countIn(long[] set, int from, int to) {
        int found = 0;
        if (bits == null) {
            for (int position : list) {
                found += (int) (set[position >> 6] >>> position) & 1;
            }
            return found;
        }
        for (int i = from; i < to; i++) {
            found += Long.bitCount(bits[i] & set[i]);
        }
        return found;
    }
}
