package org.rightsdays.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.disclosure.Disclosure;
import org.rightsdays.impact.disclosure.GroupCount;
import org.rightsdays.impact.disclosure.Shown;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** The backgrounds of an edition's audiences as they may be published, decided over all places at once. */
@Component
public class PublishedBackgrounds {

    private final Statements statements;
    private final FigureStore figures;
    private final Programme programme;
    private final Coalition coalition;

    PublishedBackgrounds(Statements statements, FigureStore figures, Programme programme, Coalition coalition) {
        this.statements = statements;
        this.figures = figures;
        this.programme = programme;
        this.coalition = coalition;
    }

    /**
     * What readers may see.
     *
     * @param labels the groups that anybody named, by key
     */
    public record Table(
            SequencedMap<String, LocalizedText> labels, Disclosure.Table cells, Map<String, List<String>> paths) {

        /** Of the whole edition. */
        public Shown ofEdition(String group) {
            return cells.shown(List.of(WHOLE), group);
        }

        /** Of all contributions of a host. */
        public Shown ofHost(OrganisationId host, String group) {
            return paths.values().stream()
                    .filter(path -> path.get(2).equals(host.slug()))
                    .findFirst()
                    .map(path -> cells.shown(path.subList(0, 3), group))
                    .orElse(Shown.NOTHING);
        }

        public Shown ofContribution(String contribution, String group) {
            return Optional.ofNullable(paths.get(contribution))
                    .map(path -> cells.shown(path, group))
                    .orElse(Shown.NOTHING);
        }

        private static final String WHOLE = "edition";
    }

    public Table of(EditionId edition) {
        List<Background> backgrounds = statements.backgrounds(edition);
        Map<String, OrganisationId> hosts = programme.hosts(
                edition,
                backgrounds.stream()
                        .flatMap(one -> Stream.ofNullable(one.scope().contribution()))
                        .collect(Collectors.toSet()));
        Map<OrganisationId, Organisation> organisations = coalition.find(hosts.values());
        SequencedMap<String, LocalizedText> labels = new TreeMap<>();
        Map<String, List<String>> paths = new HashMap<>();
        var counts = new ArrayList<GroupCount>();
        for (Background one : backgrounds) {
            labels.putIfAbsent(one.group(), one.label());
            String contribution = one.scope().contribution();
            OrganisationId host = contribution == null ? null : hosts.get(contribution);
            if (contribution == null || host == null) {
                counts.add(new GroupCount(List.of(Table.WHOLE), one.group(), null));
                continue;
            }
            Organisation organisation = organisations.get(host);
            String country = organisation == null || organisation.country() == null ? "-" : organisation.country();
            List<String> path = List.of(Table.WHOLE, country, host.slug(), contribution);
            paths.put(contribution, path);
            boolean toldApart = one.scope().level() == Scope.Level.CONTRIBUTION && !withChildren(edition, contribution);
            counts.add(new GroupCount(path, one.group(), toldApart ? one.count() : null));
        }
        return new Table(labels, Disclosure.RULES.protect(counts, present(edition, paths)), paths);
    }

    private boolean withChildren(EditionId edition, String contribution) {
        return programme
                .published(new org.rightsdays.programme.ContributionId(edition, contribution))
                .filter(found -> found.withChildren() == Answer.YES)
                .isPresent();
    }

    /** Attendance as the report tells it, by the path of the contribution. */
    private Map<List<String>, Integer> present(EditionId edition, Map<String, List<String>> paths) {
        var present = new HashMap<List<String>, Integer>();
        if (paths.isEmpty()) {
            return present;
        }
        for (Figure figure : figures.current(edition)) {
            List<String> path = paths.get(String.valueOf(figure.scope().contribution()));
            if (path != null && Metric.ATTENDANCE.covers(figure.metric())) {
                present.merge(path, figure.amount().low().intValue(), Integer::sum);
            }
        }
        return present;
    }
}
