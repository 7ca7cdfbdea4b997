package org.rightsdays.impact.reports;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Editions;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Statements;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Writes what a sent report means: figures, groups, publications, a statement, a photo, and whether it took place. */
@Component
class LocalReportWriting {

    private final Programme programme;
    private final Editions editions;
    private final Impact impact;
    private final Statements statements;
    private final LocalReportStore store;
    private final Clock clock;

    LocalReportWriting(
            Programme programme,
            Editions editions,
            Impact impact,
            Statements statements,
            LocalReportStore store,
            Clock clock) {
        this.programme = programme;
        this.editions = editions;
        this.impact = impact;
        this.statements = statements;
        this.store = store;
        this.clock = clock;
    }

    /** Null when there is no such contribution. */
    @Nullable
    Results read(ContributionId id, ConsentText consentText, AnswerReading reading) {
        Edition edition = editions.find(id.edition()).orElse(null);
        Contribution contribution = programme.published(id).orElse(null);
        return edition == null || contribution == null
                ? null
                : new ResultsReader(contribution, edition.days(), consentText, clock.instant(), reading).read();
    }

    void write(Actor actor, ContributionId id, Results results) {
        Set<UUID> noted = store.notedFigures(id);
        impact.save(actor, id.edition(), results.figures());
        impact.withdraw(actor, id.edition(), takenBack(id, noted, results));
        store.noteFigures(id);
        statements.replaceBackgrounds(actor, id.edition(), id.slug(), results.backgrounds());
        if (results.testimonial() != null) {
            statements.saveTestimonials(actor, id.edition(), List.of(results.testimonial()));
        }
        store.writePublications(id, results.publications());
        store.writeNarrative(id, results.narrative());
        if (results.photo() != null) {
            store.writePhoto(id, results.photo());
        }
        programme.published(id).ifPresent(contribution -> tell(actor, contribution, results));
    }

    /** What the report knew of and tells no more. What came later from elsewhere is not the reporter's to take back. */
    private List<UUID> takenBack(ContributionId id, Set<UUID> noted, Results results) {
        Contribution contribution = programme.published(id).orElseThrow();
        Set<String> told = results.figures().stream().map(Observation::key).collect(Collectors.toSet());
        return impact.figures(id.edition(), id.slug()).stream()
                .filter(figure -> noted.contains(figure.id()) && !told.contains(figure.key()))
                .filter(figure -> ReportFields.asksFor(contribution, figure))
                .map(Figure::id)
                .toList();
    }

    /** A state that can't follow the one before stays as it is: what was cancelled was not held anyway. */
    private void tell(Actor actor, Contribution contribution, Results results) {
        ContributionState state = results.held() ? ContributionState.HELD : ContributionState.NOT_HELD;
        LocalizedText note = results.reason() == null ? contribution.stateNote() : results.reason();
        if (contribution.state().canBecome(state)) {
            programme.save(actor, contribution.id().edition(), List.of(contribution.in(state, note)));
        }
    }
}
