package org.rightsdays.editions.web;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Confirmations;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.springframework.stereotype.Component;

/** Asks contacts and deputies whether they take part, until they have said it. */
@Component
class TakingPartTile implements Tile {

    private final Confirmations confirmations;
    private final Mandates mandates;
    private final Coalition coalition;

    TakingPartTile(Confirmations confirmations, Mandates mandates, Coalition coalition) {
        this.confirmations = confirmations;
        this.mandates = mandates;
        this.coalition = coalition;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        var tasks = new ArrayList<Task>();
        List<Mandate> own = mandates.organisationsOf(desk.actor());
        for (Edition edition : own.isEmpty() ? List.<Edition>of() : confirmations.open()) {
            for (Mandate mandate : own) {
                OrganisationId id = mandate.organisation();
                if (mandates.mayGovern(desk.actor(), id)
                        && confirmations.roles(edition.id(), id).isEmpty()) {
                    coalition
                            .find(id)
                            .map(organisation ->
                                    organisation.name().in(desk.language()).text())
                            .ifPresent(name -> tasks.add(task(desk, edition, id, name)));
                }
            }
        }
        return tasks;
    }

    private static Task task(Desk desk, Edition edition, OrganisationId id, String name) {
        String title = desk.words()
                .say(
                        "editions.tile.takes-part",
                        "name",
                        name,
                        "year",
                        edition.id().toString());
        return new Task(title, 0, null, desk.at("/desk/organisations/" + id + "/taking-part"));
    }
}
