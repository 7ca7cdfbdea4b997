package org.rightsdays.programme;

/** Sets of positions as plain words of 64 bits, because they are walked through thousands of times a second. */
final class Bits {

    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >> 6];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        java.util.Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = -1L >>> (64 - (size & 63));
        }
        return bits;
    }

    static void set(long[] bits, int position) {
        bits[position >> 6] |= 1L << position;
    }

    static boolean has(long[] bits, int position) {
        return (bits[position >> 6] >>> position & 1) != 0;
    }

    static void keep(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= others[i];
        }
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The members from number {@code first} on (0 is the lowest), at most {@code most}. */
    static int[] slice(long[] bits, int first, int most) {
        int[] found = new int[most];
        int seen = 0;
        int taken = 0;
        for (int i = 0; i < bits.length && taken < most; i++) {
            int here = Long.bitCount(bits[i]);
            if (seen + here <= first) {
                seen += here;
                continue;
            }
            for (long word = bits[i]; word != 0 && taken < most; word &= word - 1) {
                if (seen++ >= first) {
                    found[taken++] = (i << 6) + Long.numberOfTrailingZeros(word);
                }
            }
        }
        return taken == most ? found : java.util.Arrays.copyOf(found, taken);
    }
}
