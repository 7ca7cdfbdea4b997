package org.rightsdays.report.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.Narrative;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ProgrammePage.Counts;
import org.rightsdays.report.claims.Printed;
import org.rightsdays.report.tree.Happened;

/**
 * What a report is written from, as the records have it at one moment.
 *
 * @param cities that take part, by slug
 * @param partners that take part, by slug
 * @param contributions how many are published
 * @param counts of these by kind, theme and the like
 * @param reported contributions that somebody reported about, by slug
 * @param others the first of the other contributions, in public order
 * @param figures that hold now, by key
 * @param earlier values of those that were revised, by key, oldest first
 * @param told what hosts told beside figures
 * @param happened to figures, beside their values
 * @param passages connecting texts by chapter
 */
public record Facts(
        Edition edition,
        List<Organisation> cities,
        List<Organisation> partners,
        int contributions,
        Counts counts,
        List<Contribution> reported,
        List<Contribution> others,
        List<Figure> figures,
        Map<String, List<Figure>> earlier,
        List<Background> backgrounds,
        List<StatedGrowth> growth,
        List<Testimonial> testimonials,
        Told told,
        Happened happened,
        Printed printed,
        Map<String, LocalizedText> passages,
        Index index) {

    /** A city or partner that takes part. */
    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(index.organisations().get(id));
    }

    public Optional<Contribution> contribution(String slug) {
        return Optional.ofNullable(index.contributions().get(slug));
    }

    /** Whether children took part, by the programme or by its host's report. */
    public boolean withChildren(Contribution contribution) {
        return contribution.withChildren() == Answer.YES
                || told.narrative(contribution.id().slug())
                        .filter(Narrative::withChildren)
                        .isPresent();
    }

    /** The figures of a contribution and its parts. */
    public List<Figure> figuresOf(String contribution) {
        return index.figures().getOrDefault(contribution, List.of());
    }
}
