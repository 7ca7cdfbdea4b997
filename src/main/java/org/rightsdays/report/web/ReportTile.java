package org.rightsdays.report.web;

import java.util.List;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Leads coordinators to the report of each edition. */
@Component
class ReportTile implements Tile {

    private final Editions editions;

    ReportTile(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Place> places(Desk desk) {
        return desk.actor().is(Role.COORDINATOR)
                ? editions.all().stream()
                        .map(edition -> new Place(
                                desk.words()
                                        .say(
                                                "report-desk.title",
                                                "edition",
                                                edition.id().toString()),
                                desk.words().say("report-desk.what"),
                                desk.at("/desk/report/" + edition.id())))
                        .toList()
                : List.of();
    }
}
