package org.rightsdays.report.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.report.claims.Claims;
import org.springframework.stereotype.Component;

/** Asks the modules below for everything that a report is written from. Counts come from the programme's index. */
@Component
public class Gathering {

    /** So many contributions that nobody reported about are named; the programme has them all. */
    private static final int OTHERS = 60;

    /** Where nearly everybody has reported, the few others need not be found among the first. */
    private static final int MOST_LOOKED_AT = 500;

    private final Editions editions;
    private final Coalition coalition;
    private final Programme programme;
    private final Impact impact;
    private final Statements statements;
    private final Claims claims;

    Gathering(
            Editions editions,
            Coalition coalition,
            Programme programme,
            Impact impact,
            Statements statements,
            Claims claims) {
        this.editions = editions;
        this.coalition = coalition;
        this.programme = programme;
        this.impact = impact;
        this.statements = statements;
        this.claims = claims;
    }

    public Facts of(Edition edition, Map<String, LocalizedText> passages) {
        EditionId id = edition.id();
        List<Organisation> organisations = organisations(id);
        List<Figure> figures = impact.figures(id);
        List<Testimonial> testimonials = statements.testimonials(id).stream()
                .filter(testimonial -> !testimonial.isWithdrawn())
                .toList();
        Set<String> told = new HashSet<>();
        figures.forEach(figure -> told.add(String.valueOf(figure.scope().contribution())));
        testimonials.forEach(testimonial -> told.add(testimonial.contribution()));
        var page = programme.search(id, ProgrammeFilter.NONE, 1, OTHERS + Math.min(told.size(), MOST_LOOKED_AT));
        List<Contribution> reported = programme.published(id, told).stream()
                .sorted(java.util.Comparator.comparing(one -> one.id().slug()))
                .toList();
        List<Contribution> others = others(page.contributions(), told);
        return new Facts(
                edition,
                organisations.stream().filter(Organisation::isCity).toList(),
                organisations.stream().filter(one -> !one.isCity()).toList(),
                page.total(),
                page.counts(),
                reported,
                others,
                figures,
                earlier(id, figures),
                statements.backgrounds(id),
                statements.statedGrowth(id),
                testimonials,
                claims.of(id),
                passages,
                Index.of(organisations, reported, others, figures));
    }

    private List<Organisation> organisations(EditionId edition) {
        var ids = editions.takingPart(edition).stream()
                .map(TakingPart::organisation)
                .collect(Collectors.toSet());
        return coalition.find(ids).values().stream()
                .sorted(java.util.Comparator.comparing(Organisation::id))
                .toList();
    }

    private static List<Contribution> others(List<Contribution> first, Set<String> told) {
        return first.stream()
                .filter(contribution -> !told.contains(contribution.id().slug()))
                .limit(OTHERS)
                .toList();
    }

    private Map<String, List<Figure>> earlier(EditionId edition, List<Figure> figures) {
        var earlier = new HashMap<String, List<Figure>>();
        for (Figure figure : figures) {
            if (figure.revision() > 1) {
                List<Figure> all = impact.revisions(edition, figure.key());
                earlier.put(figure.key(), all.subList(0, all.size() - 1));
            }
        }
        return earlier;
    }
}
