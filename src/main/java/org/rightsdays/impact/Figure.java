package org.rightsdays.impact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;

/**
 * One number in the ledger. It is never changed: a later value is a figure of its own that replaces it, and so is the
 * word that a value is taken back.
 *
 * @param id of this value; a replacement has another
 * @param key what it is a figure of, the same for all its revisions; unique in the edition
 * @param revision counted from 1
 * @param reporter role of whoever reported it
 * @param reporterAccount null for programs, and for people without an account
 * @param review null while it is provisional
 * @param replaces the value before it
 * @param withdrawn whether it says that the value is taken back: then it counts nowhere
 */
public record Figure(
        UUID id,
        EditionId edition,
        String key,
        int revision,
        Observation observation,
        String reporter,
        @Nullable UUID reporterAccount,
        Instant capturedAt,
        @Nullable Review review,
        @Nullable UUID replaces,
        boolean withdrawn) {

    /** That somebody other than the reporter has checked it, and when. */
    public record Review(String reviewer, Instant at) {}

    public Scope scope() {
        return observation.scope();
    }

    public Metric metric() {
        return observation.metric();
    }

    public int definition() {
        return observation.definition();
    }

    public Amount amount() {
        return observation.amount();
    }

    public MeasuredPeriod period() {
        return observation.period();
    }

    public Method method() {
        return observation.method();
    }

    public FigureStatus status() {
        return review == null ? FigureStatus.PROVISIONAL : FigureStatus.FINAL;
    }
}
