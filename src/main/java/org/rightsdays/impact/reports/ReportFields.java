package org.rightsdays.impact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Scope;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Format;

/** The fields of the report on one contribution, which follow from what it is. */
public final class ReportFields {

    public static final String HELD = "held";
    public static final String HELD_WHY = "held-why";
    public static final String CHILDREN = "children";
    public static final String ACCESS = "access";
    public static final String LANGUAGES = "languages";
    public static final String OUTCOMES = "outcomes";
    public static final String LESSONS = "lessons";
    public static final String QUOTE = "quote";
    public static final String PHOTO = "photo";
    public static final String EVIDENCE = "evidence";
    public static final String YES = "yes";

    /** Rows for publications. */
    public static final int PUBLICATIONS = 4;

    /** Rows for accounts and websites. */
    public static final int CHANNELS = 2;

    /** From here on, a number of people asks how it was found. */
    public static final int LARGE = 500;

    /** What else can be counted. */
    public static final List<Metric> OUTPUTS = List.of(
            Metric.SPEAKERS,
            Metric.PANELS,
            Metric.TALKS,
            Metric.GRADUATES,
            Metric.AWARDED_PROJECTS,
            Metric.PROCLAMATIONS,
            Metric.ARTICLES,
            Metric.INTERVIEWS,
            Metric.INTERNAL_NEWSLETTERS);

    private ReportFields() {}

    /**
     * Something whose people are counted by itself: a part, or the contribution where it has none.
     *
     * @param key of the part; {@code all} for the whole
     */
    public record Counted(String key, Scope scope, Metric metric) {

        public String people() {
            return "people-" + key;
        }

        public String how() {
            return "how-" + key;
        }

        public String online() {
            return "online-" + key;
        }

        /** Whether this part took place, where the contribution as a whole did. */
        public String tookPlace() {
            return "took-place-" + key;
        }
    }

    /** What is counted by itself in a contribution. */
    public static List<Counted> counted(Contribution contribution) {
        var counted = new ArrayList<Counted>();
        String slug = contribution.id().slug();
        for (Part part : contribution.parts()) {
            counted.add(new Counted(part.key(), Scope.part(slug, part.key()), metric(part.formats())));
        }
        if (counted.isEmpty()) {
            counted.add(new Counted("all", Scope.contribution(slug), metric(contribution.formats())));
        }
        return counted;
    }

    /** Whoever passes through an exhibition is a visitor; at anything else, a participant. */
    private static Metric metric(Set<Format> formats) {
        return formats.equals(Set.of(Format.EXHIBITION)) ? Metric.VISITORS : Metric.PARTICIPATIONS;
    }
}
