package org.rightsdays.impact.web;

import java.util.List;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.FigureStatus;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Opening;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.honesty.Outlier;
import org.rightsdays.impact.reports.Completeness;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** Makes the coordinators' view of an edition's figures. */
@Component
class FigureViews {

    private static final int SHOWN = 100;

    private final Impact impact;
    private final Reviews reviews;
    private final Completeness completeness;
    private final Coalition coalition;

    FigureViews(Impact impact, Reviews reviews, Completeness completeness, Coalition coalition) {
        this.impact = impact;
        this.reviews = reviews;
        this.completeness = completeness;
        this.coalition = coalition;
    }

    FiguresView of(Desk desk, Edition edition, String reason, FormErrors errors) {
        List<Completeness.Row> rows = completeness.of(edition.id());
        List<Figure> figures = impact.figures(edition.id());
        List<Figure> provisional = figures.stream()
                .filter(figure -> figure.status() == FigureStatus.PROVISIONAL)
                .toList();
        return new FiguresView(
                edition.id().year(),
                rows.stream().filter(Completeness.Row::isSent).count(),
                rows.stream().map(row -> city(desk, row)).toList(),
                Outlier.among(figures).stream()
                        .map(outlier -> new FiguresView.Suspect(
                                about(outlier.figure()), value(desk.words(), outlier.figure()), outlier.reason()))
                        .toList(),
                provisional.stream()
                        .limit(SHOWN)
                        .map(figure -> waiting(desk, figure))
                        .toList(),
                provisional.size(),
                impact.withdrawn(edition.id()).stream()
                        .map(figure -> waiting(desk, figure))
                        .toList(),
                new FiguresView.Lock(
                        reviews.frozenSince(edition.id()).orElse(null),
                        reviews.askedToOpen(edition.id())
                                .map(asked -> asked(desk, asked))
                                .orElse(null),
                        reason,
                        errors));
    }

    private static FiguresView.Asked asked(Desk desk, Opening opening) {
        return new FiguresView.Asked(
                opening.reason().in(desk.language()), opening.askedAt(), opening.isBy(desk.actor()));
    }

    private FiguresView.City city(Desk desk, Completeness.Row row) {
        var id = row.contribution().id();
        return new FiguresView.City(
                name(desk, row.contribution().host()),
                row.contribution().title().in(desk.language()),
                Optional.ofNullable(row.report())
                        .map(report -> report.sentAt() == null
                                ? report.state()
                                : org.rightsdays.impact.reports.LocalReport.State.SENT)
                        .orElse(null),
                row.present(),
                desk.at("/desk/reports/" + id.edition().year() + "/" + id.slug()));
    }

    private static FiguresView.Waiting waiting(Desk desk, Figure figure) {
        Words words = desk.words();
        return new FiguresView.Waiting(
                figure.id(),
                about(figure),
                figure.observation().measure() == null
                        ? words.name(figure.metric())
                        : figure.observation().measure(),
                value(words, figure),
                words.name(figure.method()),
                figure.reporter(),
                figure.capturedAt(),
                Reviews.isReporter(desk.actor(), figure));
    }

    private String name(Desk desk, OrganisationId id) {
        return coalition
                .find(id)
                .map(organisation -> organisation.name().in(desk.language()).text())
                .orElse(id.slug());
    }

    private static String about(Figure figure) {
        return figure.scope().path();
    }

    private static String value(Words words, Figure figure) {
        return figure.amount().isExact()
                ? words.number(
                        figure.amount().exact(),
                        Math.max(0, figure.amount().exact().scale()))
                : figure.amount().toString();
    }
}
