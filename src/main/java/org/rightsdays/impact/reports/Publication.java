package org.rightsdays.impact.reports;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One item about the days. The same item is counted once; a repost is no new one. */
public record Publication(
        String contribution,
        String title,
        @Nullable String outlet,
        @Nullable LocalDate day,
        @Nullable URI link,
        Ownership ownership) {

    /** Who published it. */
    public enum Ownership {
        OWNED,
        EARNED,
        PARTNER
    }
}
