package org.rightsdays.impact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Sums over an edition, which know who was expected to report and who did. */
@Component
public class Totals {

    private final FigureStore store;
    private final Programme programme;

    Totals(FigureStore store, Programme programme) {
        this.store = store;
        this.programme = programme;
    }

    /**
     * The sum of the figures of an edition that are of the metric or of its kinds. Every host of a contribution is
     * expected to report.
     *
     * @throws NotAddable when the metric is not added up, or its figures follow different definitions
     */
    public Total of(EditionId edition, Metric metric) {
        return of(edition, metric, store.current(edition));
    }

    /** The same from figures that were read already: those of other metrics are left out. */
    public Total of(EditionId edition, Metric metric, Collection<Figure> figures) {
        Map<String, OrganisationId> hosts = programme.hosts(edition);
        List<Figure> inputs = figures.stream()
                .filter(figure -> metric.covers(figure.metric()))
                .toList();
        Set<OrganisationId> expected = new TreeSet<>(hosts.values());
        return Total.of(metric, inputs, figure -> hostOf(figure, hosts), expected);
    }

    private static @Nullable OrganisationId hostOf(Figure figure, Map<String, OrganisationId> hosts) {
        String contribution = figure.scope().contribution();
        return contribution == null ? figure.scope().organisation() : hosts.get(contribution);
    }
}
