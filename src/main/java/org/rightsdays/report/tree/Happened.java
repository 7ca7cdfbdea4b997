package org.rightsdays.report.tree;

import java.time.Instant;
import java.util.List;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What happened to the figures of an edition until a report was written, beside their values.
 *
 * @param openings of figures that were locked, oldest first
 * @param takenBack numbers that were given once and hold no longer
 */
public record Happened(List<Opening> openings, List<TakenBack> takenBack) {

    public static final Happened NOTHING = new Happened(List.of(), List.of());

    public Happened {
        openings = List.copyOf(openings);
        takenBack = List.copyOf(takenBack);
    }

    /** That locked figures were opened again, and why. */
    public record Opening(Instant at, LocalizedText reason) {}

    /**
     * That a number was taken back.
     *
     * @param figure id that it had in the report
     * @param reporter role of whoever took it back
     */
    public record TakenBack(String figure, Instant at, String reporter) {}
}
