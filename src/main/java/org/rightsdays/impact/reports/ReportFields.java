package org.rightsdays.impact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Figure;
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

    /** Rows for publications that a form begins with. */
    public static final int PUBLICATIONS = 4;

    /** Rows for accounts and websites that a form begins with. */
    public static final int CHANNELS = 2;

    /** Rows of one kind that a report can have. */
    public static final int MOST_ROWS = 40;

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

        public boolean isWhole() {
            return scope.level() == Scope.Level.CONTRIBUTION;
        }

        public String people() {
            return "people-" + key;
        }

        public String how() {
            return "how-" + key;
        }

        public String online() {
            return "online-" + key;
        }

        /** Whether a figure is what the first field asks for. */
        boolean isPeople(Figure figure) {
            return is(figure, metric, Channel.NOT_STATED);
        }

        /** Whether a figure is what the field for people online asks for. */
        boolean isOnline(Figure figure) {
            return is(figure, Metric.PARTICIPATIONS, Channel.LIVE);
        }

        private boolean is(Figure figure, Metric wanted, Channel where) {
            return figure.scope().equals(scope)
                    && figure.metric() == wanted
                    && figure.observation().channel() == where
                    && figure.observation().account() == null;
        }

        /** Whether this part took place, where the contribution as a whole did. */
        public String tookPlace() {
            return "took-place-" + key;
        }
    }

    /** How many rows of a kind are told, at least so many and at most {@link #MOST_ROWS}. */
    public static int rows(Map<String, String> answers, String beginning, int least) {
        return answers.keySet().stream()
                .filter(field -> field.startsWith(beginning))
                .map(field -> field.substring(beginning.length()).replaceFirst("-.*", ""))
                .filter(row -> row.matches("[1-9][0-9]?"))
                .mapToInt(Integer::parseInt)
                .filter(row -> row <= MOST_ROWS)
                .reduce(least, Math::max);
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

    /** Whether the report asks for a figure of its contribution; where it is not told any more, it was taken back. */
    static boolean asksFor(Contribution contribution, Figure figure) {
        return isOutput(figure)
                || isChannel(figure)
                || counted(contribution).stream().anyMatch(one -> one.isPeople(figure) || one.isOnline(figure));
    }

    /** Whether a figure is what one of the fields for outputs asks for. */
    static boolean isOutput(Figure figure) {
        return figure.scope().level() == Scope.Level.CONTRIBUTION
                && OUTPUTS.contains(figure.metric())
                && figure.observation().channel() == Channel.NOT_STATED
                && figure.observation().account() == null
                && figure.amount().isExact();
    }

    private static boolean isChannel(Figure figure) {
        String account = figure.observation().account();
        return figure.scope().level() == Scope.Level.CONTRIBUTION
                && figure.metric() == Metric.REACH
                && account != null
                && account.equals(Background.keyOf(account))
                && figure.amount().isExact();
    }

    /** Whoever passes through an exhibition is a visitor; at anything else, a participant. */
    private static Metric metric(Set<Format> formats) {
        return formats.equals(Set.of(Format.EXHIBITION)) ? Metric.VISITORS : Metric.PARTICIPATIONS;
    }
}
