package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Telling;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The tree of 2024 as it is kept, and that nothing in it is typed or left without a way home. */
@StoreTest
class SnapshotTests {

    private static final EditionId EDITION = new EditionId(2024);

    @Autowired
    Exchange exchange;

    @Autowired
    FinalReports reports;

    @Autowired
    Messages messages;

    @Autowired
    Statements statements;

    @Test
    void whatWasFrozenIsReadBackAsItWas() {
        imported();

        FinalReport frozen = reports.freeze(Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR)), EDITION);

        FinalReport kept = reports.published(EDITION).orElseThrow();
        assertThat(kept.chapters()).isEqualTo(frozen.chapters());
        assertThat(kept.figures().keySet()).isEqualTo(frozen.figures().keySet());
        assertThat(kept.standing().number()).isEqualTo(1);
    }

    @Test
    void aStatementWhoseConsentIsTakenBackIsShownNoMoreInWhatWasFrozen() {
        imported();
        var coordinator = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
        reports.freeze(coordinator, EDITION);
        assertThat(said(reports.published(EDITION).orElseThrow())).contains("Delphine Jamet", "Richard Whittle");
        var withdrawn = statements.testimonials(EDITION).stream()
                .filter(one -> one.source().equals("Delphine Jamet"))
                .map(one -> new Testimonial(
                        one.id(),
                        one.edition(),
                        one.contribution(),
                        one.sourceKind(),
                        one.source(),
                        one.role(),
                        one.organisation(),
                        one.statement(),
                        one.manner(),
                        new Testimonial.Consent("1", "0", "fr", Instant.EPOCH, Set.of(), Instant.EPOCH)))
                .toList();

        statements.saveTestimonials(coordinator, EDITION, withdrawn);

        assertThat(said(reports.published(EDITION).orElseThrow()))
                .contains("Richard Whittle")
                .doesNotContain("Delphine Jamet");
    }

    private static java.util.List<String> said(FinalReport report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(org.rightsdays.report.tree.CitySection.class::isInstance)
                .flatMap(block -> ((org.rightsdays.report.tree.CitySection) block).given().stream())
                .flatMap(given -> given.testimonials().stream())
                .map(testimonial -> testimonial.name())
                .toList();
    }

    @Test
    void everyInputOfEveryFigureIsAFigureOfTheReport() {
        FinalReport report = imported();

        for (ReportFigure figure : report.figures().values()) {
            figure.inputs().stream()
                    .filter(Input.OfFigure.class::isInstance)
                    .map(input -> ((Input.OfFigure) input).figure())
                    .forEach(id -> assertThat(report.find(id))
                            .as(figure.id() + " needs " + id)
                            .isPresent());
        }
    }

    @Test
    void everyComputedFigureSaysHowItComesAbout() {
        assertThat(imported().figures().values())
                .filteredOn(figure -> figure.basis() == ReportFigure.Basis.COMPUTED)
                .allMatch(figure -> figure.rule() != null);
    }

    @Test
    void everyFigureCanBeToldInEveryLanguage() {
        FinalReport report = imported();

        for (var language : messages.languages()) {
            var telling = new Telling(report, messages.in(language.tag()));
            for (ReportFigure figure : report.figures().values()) {
                assertThat(telling.number(figure)).isNotBlank();
                assertThat(telling.plain(figure.label())).isNotBlank();
                assertThat(telling.plain(figure.scope())).isNotBlank();
            }
        }
    }

    @Test
    void numbersFollowTheLanguage() {
        FinalReport report = imported();

        assertThat(new Telling(report, messages.in("de")).number("attendance")).isEqualTo("1.484");
        assertThat(new Telling(report, messages.in("fr")).number("attendance")).matches("1\\p{Zs}484");
        assertThat(new Telling(report, messages.in("uk")).number("attendance")).matches("1\\p{Zs}?484");
    }

    @Test
    void headingsCountTheirLists() {
        FinalReport report = imported();
        var telling = new Telling(report, messages.in("en"));

        report.chapter("overview").orElseThrow().blocks().stream()
                .filter(Block.NameList.class::isInstance)
                .map(Block.NameList.class::cast)
                .forEach(list -> assertThat(telling.plain(list.title()))
                        .startsWith(list.names().size() + " "));
    }

    private FinalReport imported() {
        exchange.importEdition(
                Actor.OPERATOR, new ImportRequest(Path.of("samples", "2024"), false, null), ImportProgress.NONE);
        return reports.preview(EDITION).orElseThrow();
    }
}
