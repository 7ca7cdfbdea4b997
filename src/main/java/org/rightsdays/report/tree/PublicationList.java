package org.rightsdays.report.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles, broadcasts and posts about the days under a heading that counts them. */
public record PublicationList(
        String key, Text title, List<Item> items, @Nullable Text note) implements Block {

    public PublicationList {
        items = List.copyOf(items);
    }

    /**
     * One item, in the words of whoever listed it.
     *
     * @param link where it can be read, with http or https
     * @param ownership term for who published it
     * @param of the city that it was reported by; null beside the city's own report
     */
    public record Item(
            String title,
            @Nullable String outlet,
            @Nullable LocalDate day,
            @Nullable String link,
            Argument.Term ownership,
            @Nullable Name of) {}
}
