package org.rightsdays.exchange.web;

import java.util.List;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Leads coordinators to the export of everything. */
@Component
class HandoverTile implements Tile {

    @Override
    public List<Place> places(Desk desk) {
        return desk.actor().is(Role.COORDINATOR)
                ? List.of(new Place(
                        desk.words().say("handover.title"),
                        desk.words().say("handover.what"),
                        desk.at("/desk/handover")))
                : List.of();
    }
}
