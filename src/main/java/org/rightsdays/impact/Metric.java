package org.rightsdays.impact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures. Figures of different metrics are never added, with one exception that changes the name: kinds
 * of one {@link #broader} metric add up to that metric, and the total is called by its name.
 */
public enum Metric {
    /** Participations and visits: never reported as such, only added up. */
    ATTENDANCE("attendance", Unit.PARTICIPATIONS, Adding.FREELY, null),
    /** One person present at one contribution. */
    PARTICIPATIONS("participants", Unit.PEOPLE, Adding.FREELY, ATTENDANCE),
    /** One person passing through an exhibition. */
    VISITORS("visitors", Unit.PEOPLE, Adding.FREELY, ATTENDANCE),
    REGISTRANTS("registrants", Unit.PEOPLE, Adding.FREELY, null),
    SPEAKERS("speakers", Unit.PEOPLE, Adding.FREELY, null),
    GRADUATES("graduates", Unit.PEOPLE, Adding.FREELY, null),
    PANELS("panels", Unit.PANELS, Adding.FREELY, null),
    TALKS("talks", Unit.TALKS, Adding.FREELY, null),
    AWARDED_PROJECTS("awarded-projects", Unit.PROJECTS, Adding.FREELY, null),
    PROCLAMATIONS("proclamations", Unit.PROCLAMATIONS, Adding.FREELY, null),
    /** As a host reports it; the report counts organisations by their records instead. */
    PARTNER_ORGANISATIONS("partner-organisations", Unit.ORGANISATIONS, Adding.NEVER, null),
    /** An item about the days; reposts are no new items. */
    PUBLICATIONS("publications", Unit.PUBLICATIONS, Adding.FREELY, null),
    ARTICLES("articles", Unit.PUBLICATIONS, Adding.FREELY, PUBLICATIONS),
    INTERVIEWS("interviews", Unit.PUBLICATIONS, Adding.FREELY, PUBLICATIONS),
    INTERNAL_NEWSLETTERS("internal-newsletters", Unit.PUBLICATIONS, Adding.FREELY, PUBLICATIONS),
    /** Unique accounts of one channel in one period, as the platform says; a sum of them is called reported contacts. */
    REACH("reach", Unit.PEOPLE, Adding.AS_CONTACTS, null),
    /** Displays, repeats included. */
    IMPRESSIONS("impressions", Unit.DISPLAYS, Adding.FREELY, null),
    NEW_FOLLOWERS("new-followers", Unit.PEOPLE, Adding.FREELY, null),
    /** The stock on a day. */
    FOLLOWERS("followers", Unit.PEOPLE, Adding.NEVER, null),
    /** Unique in their period: those of days do not add up to those of a month. */
    PAGE_VISITORS("page-visitors", Unit.PEOPLE, Adding.AS_CONTACTS, null),
    PAGE_VIEWS("page-views", Unit.VIEWS, Adding.FREELY, null),
    VISITS("visits", Unit.VIEWS, Adding.FREELY, null),
    /** How often something was shown or played, as Meta counts since it no longer tells impressions. */
    CONTENT_VIEWS("content-views", Unit.VIEWS, Adding.FREELY, null),
    VIDEO_VIEWS("video-views", Unit.VIEWS, Adding.FREELY, null),
    REACTIONS("reactions", Unit.ACTIONS, Adding.FREELY, null),
    COMMENTS("comments", Unit.ACTIONS, Adding.FREELY, null),
    REPOSTS("reposts", Unit.ACTIONS, Adding.FREELY, null),
    CLICKS("clicks", Unit.ACTIONS, Adding.FREELY, null),
    SAVES("saves", Unit.ACTIONS, Adding.FREELY, null),
    POSTS("posts", Unit.POSTS, Adding.FREELY, null),
    /** Named by its reporter alone; added to nothing. */
    OTHER("other", Unit.OTHER, Adding.NEVER, null);

    private static final Map<Metric, List<Metric>> NARROWER = kinds();

    private final String word;
    private final Unit unit;
    private final Adding adding;
    private final @Nullable Metric broader;

    Metric(String word, Unit unit, Adding adding, @Nullable Metric broader) {
        this.word = word;
        this.unit = unit;
        this.adding = adding;
        this.broader = broader;
    }

    /** The word for it in files and addresses. */
    public String word() {
        return word;
    }

    public Unit unit() {
        return unit;
    }

    public Adding adding() {
        return adding;
    }

    /** The metric whose kind this is. */
    public Optional<Metric> broader() {
        return Optional.ofNullable(broader);
    }

    /** The kinds that add up to it, without itself. */
    public List<Metric> narrower() {
        return NARROWER.getOrDefault(this, List.of());
    }

    /** Whether figures of {@code other} may be part of a total that is called by this metric. */
    public boolean covers(Metric other) {
        return this == other || other.broader == this;
    }

    /** The version of its definition that is used now. */
    public int currentVersion() {
        return MetricDefinition.current(this).version();
    }

    /** The metric of a word in a file, spaces and capitals aside; {@link #OTHER} when it is nobody's word. */
    public static Metric of(String word) {
        String wanted = word.strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values())
                .filter(metric -> metric.word.equals(wanted))
                .findFirst()
                .orElse(wanted.equals("post-impressions") ? IMPRESSIONS : OTHER);
    }

    private static Map<Metric, List<Metric>> kinds() {
        var narrower = new EnumMap<Metric, List<Metric>>(Metric.class);
        for (Metric metric : values()) {
            narrower.put(
                    metric,
                    Arrays.stream(values())
                            .filter(other -> other.broader == metric)
                            .toList());
        }
        return narrower;
    }

    /** How figures of one metric and one definition add up. */
    public enum Adding {
        /** Across contributions and across periods that don't overlap. */
        FREELY,
        /** Unique people of each source: the sum is of contacts, and people lie between the largest part and the sum. */
        AS_CONTACTS,
        NEVER
    }
}
