package org.rightsdays.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a metric means, from a day on. A figure names the version it was measured by, and versions are not added together.
 *
 * @param version counted from 1
 * @param since first day of the definition; the epoch for the first
 */
public record MetricDefinition(Metric metric, int version, LocalDate since) {

    private static final List<MetricDefinition> ALL = all();

    /** The first day on which impressions of a member's post include those of its reposts. */
    private static LocalDate repostsIncluded() {
        return LocalDate.of(2024, 4, 1);
    }

    /** The version that is used now. */
    public static MetricDefinition current(Metric metric) {
        return ALL.stream()
                .filter(definition -> definition.metric == metric)
                .max(Comparator.comparingInt(MetricDefinition::version))
                .orElseThrow();
    }

    /** Every version of every metric, oldest first. */
    public static List<MetricDefinition> versions() {
        return ALL;
    }

    /** Key of the sentence that defines it. */
    public String textKey() {
        return "impact.definition." + metric.word() + "." + version;
    }

    private static List<MetricDefinition> all() {
        var all = new ArrayList<MetricDefinition>();
        for (Metric metric : Metric.values()) {
            all.add(new MetricDefinition(metric, 1, LocalDate.EPOCH));
            if (metric == Metric.IMPRESSIONS) {
                all.add(new MetricDefinition(metric, 2, repostsIncluded()));
            }
        }
        return List.copyOf(all);
    }
}
