package org.rightsdays.coalition.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.coalition.JoinDraft;
import org.rightsdays.coalition.JoinKind;
import org.rightsdays.coalition.Joining;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.AccessSamples;
import org.rightsdays.testing.Cast;
import org.springframework.stereotype.Component;

/** A request to join and an organisation, for the walk over all routes. */
@Component
class JoiningSamples implements AccessSamples {

    private final Joining joining;

    JoiningSamples(Joining joining) {
        this.joining = joining;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        var draft = new JoinDraft(
                UUID.randomUUID(), JoinKind.CITY, "Walk", null, null, "Ana", "Officer", List.of(), "", "en");
        joining.ask(Actor.of(organiser.id(), organiser.roles()), organiser.address(), draft);
        String organisation = "/en/desk/organisations/" + Cast.PORTO.id();
        return Map.ofEntries(
                Map.entry("GET /{lang}/desk/join/{id:[0-9a-f-]{36}}", "/en/desk/join/" + draft.id()),
                Map.entry("GET /{lang}/desk/join-requests/{id}", "/en/desk/join-requests/" + draft.id()),
                Map.entry("POST /{lang}/desk/join-requests/{id}", "/en/desk/join-requests/" + draft.id()),
                Map.entry("GET /{lang}/desk/organisations/{slug}", organisation),
                Map.entry("POST /{lang}/desk/organisations/{slug}/people", organisation + "/people"),
                Map.entry(
                        "POST /{lang}/desk/organisations/{slug}/people/{account}",
                        organisation + "/people/" + UUID.randomUUID()),
                Map.entry("GET /{lang}/desk/organisations/{slug}/taking-part", organisation + "/taking-part"),
                Map.entry("POST /{lang}/desk/organisations/{slug}/taking-part", organisation + "/taking-part"),
                Map.entry("GET /{lang}/desk/organisations/{slug}/profile", organisation + "/profile"),
                Map.entry("POST /{lang}/desk/organisations/{slug}/profile", organisation + "/profile"));
    }
}
