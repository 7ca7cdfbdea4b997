package org.rightsdays.accounts.web;

import java.util.List;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

@Component
class PeopleTile implements Tile {

    @Override
    public List<Place> places(Desk desk) {
        return desk.actor().is(Role.COORDINATOR)
                ? List.of(new Place(
                        desk.words().say("accounts.people.title"),
                        desk.words().say("accounts.people.what"),
                        desk.at("/desk/people")))
                : List.of();
    }
}
