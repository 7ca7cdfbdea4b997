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
    private final ToldGathering words;
    private final Claims claims;

    Gathering(
            Editions editions,
            Coalition coalition,
            Programme programme,
            Impact impact,
            ToldGathering words,
            Claims claims) {
        this.editions = editions;
        this.coalition = coalition;
        this.programme = programme;
        this.impact = impact;
        this.words = words;
        this.claims = claims;
    }

    public Facts of(Edition edition, Map<String, LocalizedText> passages) {
        EditionId id = edition.id();
        List<Organisation> organisations = organisations(id);
        List<Figure> all = impact.figures(id);
        Told told = words.of(edition, all);
        List<Figure> figures =
                all.stream().filter(figure -> tookPlace(told, figure)).toList();
        List<Testimonial> testimonials = words.testimonials(id);
        Set<String> reported = reported(figures, testimonials, told);
        var page = programme.search(id, ProgrammeFilter.NONE, 1, OTHERS + Math.min(reported.size(), MOST_LOOKED_AT));
        List<Contribution> withReport = programme.published(id, reported).stream()
                .sorted(java.util.Comparator.comparing(one -> one.id().slug()))
                .toList();
        words.measure(told, pictures(withReport, told));
        List<Contribution> others = others(page.contributions(), reported);
        return new Facts(
                edition,
                organisations.stream().filter(Organisation::isCity).toList(),
                organisations.stream().filter(one -> !one.isCity()).toList(),
                page.total(),
                page.counts(),
                withReport,
                others,
                figures,
                earlier(id, figures),
                words.backgrounds(id),
                words.statedGrowth(id),
                testimonials,
                told,
                words.happened(id, impact.withdrawn(id)),
                claims.of(id),
                passages,
                Index.of(organisations, withReport, others, figures));
    }

    /** Numbers of what did not take place, as its host says now, stay in the ledger alone. */
    private static boolean tookPlace(Told told, Figure figure) {
        String contribution = figure.scope().contribution();
        return contribution == null
                || told.tookPlace(contribution, figure.scope().part());
    }

    private static Set<String> reported(List<Figure> figures, List<Testimonial> testimonials, Told told) {
        Set<String> slugs = new HashSet<>(told.narratives().keySet());
        figures.forEach(figure -> slugs.add(String.valueOf(figure.scope().contribution())));
        testimonials.forEach(testimonial -> slugs.add(testimonial.contribution()));
        told.publications().forEach(publication -> slugs.add(publication.contribution()));
        return slugs;
    }

    private static List<String> pictures(List<Contribution> contributions, Told told) {
        return java.util.stream.Stream.concat(
                        told.photos().values().stream().map(photo -> photo.picture()),
                        contributions.stream()
                                .flatMap(one -> one.images().stream())
                                .map(image -> image.picture()))
                .toList();
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
