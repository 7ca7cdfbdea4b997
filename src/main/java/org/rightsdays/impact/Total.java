package org.rightsdays.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/**
 * A sum that keeps its inputs: "sum of n figures from m cities, k cities did not report". It can be computed again at
 * any time, and gives the same.
 *
 * @param metric what the sum is called by: that of its inputs, or the one they are kinds of
 * @param inputs in the order of their keys
 * @param reported who reported at least one input
 * @param silent who was expected to and did not
 */
public record Total(
        Metric metric,
        int definition,
        Amount amount,
        List<Figure> inputs,
        Set<OrganisationId> reported,
        Set<OrganisationId> silent) {

    public Total {
        inputs = List.copyOf(inputs);
        reported = Set.copyOf(reported);
        silent = Set.copyOf(silent);
    }

    /**
     * Adds figures up.
     *
     * @param hostOf who answers for a figure: the host of its contribution, or its organisation
     * @param expected who should report
     * @throws NotAddable when the figures are of metrics or definitions that don't add up to {@code metric}
     */
    public static Total of(
            Metric metric,
            Collection<Figure> figures,
            Function<Figure, @Nullable OrganisationId> hostOf,
            Set<OrganisationId> expected) {
        figures.forEach(figure -> check(metric, figure));
        var inputs = figures.stream().sorted(Comparator.comparing(Figure::key)).toList();
        checkDefinitions(inputs);
        var reported = new TreeSet<OrganisationId>();
        for (Figure figure : inputs) {
            OrganisationId host = hostOf.apply(figure);
            if (host != null) {
                reported.add(host);
            }
        }
        var silent = new TreeSet<>(expected);
        silent.removeAll(reported);
        int definition = inputs.stream()
                .filter(figure -> figure.metric() == metric)
                .map(Figure::definition)
                .findFirst()
                .orElse(metric.currentVersion());
        return new Total(metric, definition, sum(inputs), inputs, reported, silent);
    }

    /** What the inputs add up to now; differs from {@link #amount} only if something is broken. */
    public Amount recomputed() {
        return sum(inputs);
    }

    /** Whether any input is an estimate, so that the sum is one too. */
    public boolean approximate() {
        return inputs.stream().anyMatch(figure -> figure.method() == Method.ESTIMATED);
    }

    /** Whether every input has been checked by somebody other than its reporter. */
    public FigureStatus status() {
        return !inputs.isEmpty() && inputs.stream().allMatch(figure -> figure.status() == FigureStatus.FINAL)
                ? FigureStatus.FINAL
                : FigureStatus.PROVISIONAL;
    }

    /** The sums of the kinds that it is made of. */
    public Map<Metric, Amount> byMetric() {
        var parts = new EnumMap<Metric, Amount>(Metric.class);
        inputs.forEach(figure -> parts.merge(figure.metric(), figure.amount(), Amount::plus));
        return parts;
    }

    private static Amount sum(List<Figure> inputs) {
        return inputs.stream().map(Figure::amount).reduce(Amount.ZERO, Amount::plus);
    }

    private static void check(Metric metric, Figure figure) {
        if (!metric.covers(figure.metric())) {
            throw new NotAddable(figure.key() + " is no part of a total of " + metric.word());
        }
        if (metric.adding() == Metric.Adding.NEVER) {
            throw new NotAddable(metric.word() + " are not added up");
        }
    }

    private static void checkDefinitions(List<Figure> inputs) {
        var versions = new EnumMap<Metric, Integer>(Metric.class);
        for (Figure figure : inputs) {
            Integer other = versions.putIfAbsent(figure.metric(), figure.definition());
            if (other != null && other != figure.definition()) {
                throw new NotAddable(figure.key() + " follows another definition of "
                        + figure.metric().word());
            }
        }
    }
}
