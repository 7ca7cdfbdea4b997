package org.rightsdays.report.tree;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.report.tree.Argument.Days;

/**
 * A number of the report with its way home. Its address is {@code /{lang}/{year}/report/figures/{id}}.
 *
 * @param id stable: lower-case letters, digits, hyphens and dots
 * @param label what it counts, in a few words without the number
 * @param scope of what it is true, such as a city or the edition
 * @param period days it was measured in; null where it isn't about a period
 * @param method message key of the way it was measured
 * @param basis where the number comes from
 * @param rule the sum in words; null for a number that was reported as it stands
 * @param inputs what the sum is made of
 * @param reporter message key of the role that reported it; null for computed ones
 * @param revisions earlier values, oldest first
 * @param high upper end of a range whose lower end is the value; null for an exact number
 * @param entry how the ledger holds it; null for what wasn't reported
 */
public record ReportFigure(
        String id,
        BigDecimal value,
        Print print,
        Text label,
        @Nullable Definition definition,
        Text scope,
        @Nullable Days period,
        String method,
        Basis basis,
        @Nullable Text rule,
        List<Input> inputs,
        List<Evidence> evidence,
        @Nullable String reporter,
        List<Revision> revisions,
        @Nullable BigDecimal high,
        @Nullable LedgerEntry entry) {

    public ReportFigure {
        inputs = List.copyOf(inputs);
        evidence = List.copyOf(evidence);
        revisions = List.copyOf(revisions);
    }

    public boolean isRange() {
        return high != null;
    }

    /** The upper end of a range, or the number itself. */
    public BigDecimal upper() {
        return high == null ? value : high;
    }

    /** What a picture of it is as long as: the middle of a range. */
    public BigDecimal middle() {
        return high == null ? value : value.add(high).divide(BigDecimal.valueOf(2));
    }

    /** Where a number comes from. */
    public enum Basis {
        REPORTED,
        RECORDS,
        COMPUTED,
        PRINTED
    }

    /**
     * How it is written.
     *
     * @param step what a lower bound was rounded down to; null where it wasn't
     */
    public record Print(Style style, @Nullable Integer step) {

        public static final Print EXACT = new Print(Style.EXACT, null);
        public static final Print ABOUT = new Print(Style.ABOUT, null);
        public static final Print SHARE = new Print(Style.SHARE, null);
        public static final Print GROWTH = new Print(Style.GROWTH, null);
        public static final Print RATE = new Print(Style.RATE, null);
    }

    /** Ways to write a number. */
    public enum Style {
        EXACT,
        /** The value rounded down to the step, after "at least". */
        AT_LEAST,
        ABOUT,
        /** "7 of 19 (37 %)": the first two inputs are numerator and denominator, the value is the quotient. */
        SHARE,
        /** A quotient as a signed percentage, 1.69 as "+169 %". */
        GROWTH,
        /** With two decimals. */
        RATE
    }

    /** The metric that says what exactly is counted; definitions change, so they have versions. */
    public record Definition(String metric, int version, Text words) {}

    /** One part of a sum. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "input")
    public sealed interface Input {

        /** Another figure of the report. */
        record OfFigure(String figure) implements Input {}

        /** Records that were counted, by name. */
        record OfRecord(Name name) implements Input {}

        /** Something countable that has no page, such as a country or a printed line. */
        record OfThing(Argument thing) implements Input {}
    }

    /** A file or link that supports the number. */
    public record Evidence(
            Text words, @Nullable String address, @Nullable String hash) {}

    /**
     * A value that a later one replaced.
     *
     * @param withdrawn whether it says that the value before was taken back
     */
    public record Revision(
            BigDecimal value,
            Instant at,
            @Nullable String reporter,
            @Nullable BigDecimal high,
            boolean withdrawn) {}

    /**
     * How the ledger holds a number that was reported.
     *
     * @param unit message key of what is counted
     * @param channel message key of where people were present
     * @param deduplication message key of whether people are counted once
     * @param zone whose days the period has; null where nobody said
     * @param reviewer role of whoever checked it, another one than the reporter; null while it is provisional
     * @param detail in the reporter's words
     */
    public record LedgerEntry(
            Instant recorded,
            String unit,
            String channel,
            String deduplication,
            @Nullable String zone,
            @Nullable String reviewer,
            @Nullable Instant reviewed,
            @Nullable LocalizedText detail) {}
}
