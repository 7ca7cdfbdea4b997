package org.rightsdays.exchange.web;

import java.util.List;

/**
 * The drafts of one import.
 *
 * @param undecided how many of them can be submitted or published now
 */
public record BatchView(String batch, List<Line> drafts, int undecided) {

    /** @param missing how much keeps it from being submitted */
    public record Line(String title, String language, String address, String state, int missing) {}
}
