package org.rightsdays.impact.honesty;

import org.rightsdays.impact.Total;

/** How many of those who were expected to report did; it stands beside every total. */
public record ResponseRate(int reported, int expected) {

    public ResponseRate {
        if (reported < 0 || reported > expected) {
            throw new IllegalArgumentException(reported + " of " + expected + " can't have reported");
        }
    }

    public static ResponseRate of(Total total) {
        int reported = total.reported().size();
        return new ResponseRate(reported, reported + total.silent().size());
    }

    public int silent() {
        return expected - reported;
    }

    public Percentage percentage() {
        return Percentage.of(reported, expected);
    }
}
