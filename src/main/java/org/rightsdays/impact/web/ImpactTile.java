package org.rightsdays.impact.web;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.Editions;
import org.rightsdays.impact.FigureStatus;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Reviews;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Leads to reports, figures and files of platforms, and tells coordinators how many figures wait. */
@Component
class ImpactTile implements Tile {

    private final Mandates mandates;
    private final Editions editions;
    private final Impact impact;
    private final Reviews reviews;

    ImpactTile(Mandates mandates, Editions editions, Impact impact, Reviews reviews) {
        this.reviews = reviews;
        this.mandates = mandates;
        this.editions = editions;
        this.impact = impact;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.actor().is(Role.COORDINATOR)) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        editions.current().ifPresent(edition -> {
            long waiting = impact.figures(edition.id()).stream()
                    .filter(figure -> figure.status() == FigureStatus.PROVISIONAL)
                    .count();
            if (waiting > 0) {
                tasks.add(new Task(
                        desk.words().say("impact.tile.figures"),
                        waiting,
                        null,
                        desk.at("/desk/figures/" + edition.id().year())));
            }
        });
        editions.current()
                .flatMap(edition -> reviews.askedToOpen(edition.id())
                        .filter(asked -> !asked.isBy(desk.actor()))
                        .map(asked -> new Task(
                                desk.words().say("impact.tile.opening"),
                                1,
                                null,
                                desk.at("/desk/figures/" + edition.id().year()))))
                .ifPresent(tasks::add);
        return tasks;
    }

    @Override
    public List<Place> places(Desk desk) {
        Words words = desk.words();
        var places = new ArrayList<Place>();
        if (!mandates.organisationsOf(desk.actor()).isEmpty()) {
            places.add(new Place(
                    words.say("impact.reports.title"), words.say("impact.reports.what"), desk.at("/desk/reports")));
        }
        if (desk.actor().is(Role.COORDINATOR)) {
            places.add(new Place(
                    words.say("impact.figures.place"), words.say("impact.figures.what"), desk.at("/desk/figures")));
            places.add(new Place(
                    words.say("impact.social.title"), words.say("impact.social.what"), desk.at("/desk/social-media")));
        }
        return places;
    }
}
