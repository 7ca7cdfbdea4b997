package org.rightsdays.impact.disclosure;

/** What readers may see of a count. */
public sealed interface Shown {

    /** Nothing is known of the group here. */
    Shown NOTHING = new Nothing();

    /** The group was there, and nobody counted it. */
    Shown PRESENT = new Present();

    /** Counted, and kept back: "c". One mark for small counts and for those that would give them away. */
    Shown CONFIDENTIAL = new Confidential();

    record Nothing() implements Shown {}

    record Present() implements Shown {}

    record Confidential() implements Shown {}

    record Count(int people) implements Shown {

        private static final int STEP = 5;

        /** As in open data: to the nearest multiple of five. */
        public int rounded() {
            return Math.floorDiv(people + STEP / 2, STEP) * STEP;
        }
    }
}
