package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.web.Part;

/**
 * The programme as one reader asked for it.
 *
 * @param text the words that were searched
 * @param lane the lane in the address, kept by the form; null for none
 * @param chips what was asked, each to be taken back
 * @param ignored a sentence on values that meant nothing; null where all did
 * @param result how many match, in a sentence
 * @param listHeading heading over {@code entries}
 * @param longer what runs for longer, in a list of its own; empty when the reader asked for one lane
 * @param longTotal how many run for longer in all
 */
public record ProgrammeView(
        String text,
        @Nullable String lane,
        List<Part> groups,
        List<Chip> chips,
        @Nullable String ignored,
        String result,
        String listHeading,
        List<Part> entries,
        Paging paging,
        List<Part> longer,
        int longTotal,
        String longAddress,
        List<FeedLink> feeds) {

    public boolean isEmpty() {
        return entries.isEmpty() && longer.isEmpty();
    }

    public boolean asked() {
        return !chips.isEmpty();
    }

    /**
     * The values of one field.
     *
     * @param chosen how many are chosen
     * @param left how many values are not shown because the list would be too long
     */
    public record FilterGroup(String name, String legend, List<Option> options, int chosen, int left) {}

    public record Option(String id, String value, String label, String count, boolean chosen) {}

    /** One thing that was asked; {@code address} is the programme without it. */
    public record Chip(String label, String address) {}

    public record FeedLink(String label, String address, String type) {}

    /** Links between pages of a list; previous and next are null at the ends. */
    public record Paging(
            String position,
            @Nullable String previous,
            @Nullable String next,
            List<PageLink> links) {

        public boolean needed() {
            return links.size() > 1;
        }
    }

    /** A page by its number; one without an address stands for those left out. */
    public record PageLink(String number, @Nullable String address, boolean current) {}
}
