package org.rightsdays.coalition.web;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.JoinRequest;
import org.rightsdays.coalition.Joining;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Requests to join for coordinators, and for everybody the organisations that they act for. */
@Component
class CoalitionTile implements Tile {

    private final Joining joining;
    private final Mandates mandates;
    private final Coalition coalition;

    CoalitionTile(Joining joining, Mandates mandates, Coalition coalition) {
        this.joining = joining;
        this.mandates = mandates;
        this.coalition = coalition;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.actor().is(Role.COORDINATOR)) {
            return List.of();
        }
        List<JoinRequest> open = joining.open(desk.actor());
        return open.isEmpty()
                ? List.of()
                : List.of(new Task(
                        desk.words().say("coalition.requests.title"),
                        open.size(),
                        open.getFirst().askedAt(),
                        desk.at("/desk/join-requests")));
    }

    @Override
    public List<Place> places(Desk desk) {
        Words words = desk.words();
        var places = new ArrayList<Place>();
        for (Mandate mandate : mandates.organisationsOf(desk.actor())) {
            coalition
                    .find(mandate.organisation())
                    .ifPresent(organisation -> places.add(new Place(
                            organisation.name().in(desk.language()).text(),
                            words.say("coalition.place.organisation"),
                            desk.at("/desk/organisations/" + organisation.id()))));
        }
        if (desk.actor().is(Role.COORDINATOR)) {
            places.add(new Place(
                    words.say("coalition.organisations.title"),
                    words.say("coalition.place.organisations"),
                    desk.at("/desk/organisations")));
        }
        if (desk.actor().signedIn()) {
            places.add(new Place(
                    words.say("coalition.join.title"), words.say("coalition.place.join"), desk.at("/desk/join")));
        }
        return places;
    }
}
