package org.rightsdays.impact.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Scope;
import org.rightsdays.impact.honesty.Outlier;
import org.rightsdays.impact.reports.Completeness.Piece;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;

/**
 * The figures of an edition, for coordinators.
 *
 * @param sent how many contributions have a sent report
 * @param waiting how many figures are still to be checked; the first of them are in {@code queue}
 * @param takenBack values that their reporters have taken back
 */
public record FiguresView(
        int year,
        long sent,
        List<City> contributions,
        List<Suspect> outliers,
        List<Waiting> queue,
        int waiting,
        List<Waiting> takenBack,
        Lock lock) {

    /** Characters of the reason why locked figures are to be opened. */
    public static final int LONGEST_REASON = 1_000;

    /** How many contributions have told something. */
    public long count(Piece piece) {
        return contributions.stream().filter(one -> one.has(piece)).count();
    }

    /**
     * Whether figures can change.
     *
     * @param since null while they can
     * @param asked what somebody asks for; null for nothing
     * @param reason as it was typed, where it was refused
     */
    public record Lock(@Nullable Instant since, @Nullable Asked asked, String reason, FormErrors errors) {}

    /**
     * That somebody asks to open locked figures.
     *
     * @param own whether it is the reader, who can't agree
     */
    public record Asked(LocalizedText.Shown reason, Instant at, boolean own) {}

    /** One contribution and what is known of it. */
    public record City(
            String host,
            LocalizedText.Shown title,
            LocalReport.@Nullable State state,
            Set<Piece> present,
            String address) {

        public boolean has(Piece piece) {
            return present.contains(piece);
        }
    }

    /** A figure that stands out. */
    public record Suspect(String about, String value, Outlier.Reason reason) {}

    /**
     * A figure that waits for a second pair of eyes.
     *
     * @param own whether the reader has reported it, and so can't check it
     */
    public record Waiting(
            UUID id,
            String about,
            String metric,
            String value,
            String method,
            String reporter,
            Instant at,
            boolean own) {}

    /** What a scope is about, by its path: a contribution by its host and title, where it is one of these. */
    public String told(Words words, String path) {
        String[] steps = path.split("/", 2);
        return contributions.stream()
                .filter(one -> one.address().endsWith("/" + steps[0]))
                .map(one -> one.host() + ": " + one.title().text() + (steps.length > 1 ? " · " + steps[1] : ""))
                .findFirst()
                .orElseGet(() -> Arrays.stream(Scope.Level.values())
                        .filter(level -> level.name().equalsIgnoreCase(path))
                        .map(words::name)
                        .findFirst()
                        .orElse(path));
    }
}
