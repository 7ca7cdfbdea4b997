package org.rightsdays.coalition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.JoinRequest;
import org.rightsdays.coalition.KnownCity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;

/**
 * One request before a coordinator.
 *
 * @param address that the person has shown to be theirs
 * @param outcomes what can be decided, likely organisations first
 */
public record DecideView(
        JoinRequest request,
        String address,
        List<Choice> outcomes,
        String outcome,
        List<Choice> capacities,
        String capacity,
        String reason,
        FormErrors errors) {

    static List<Choice> outcomes(
            Desk desk, JoinRequest request, List<Organisation> alike, Mandates mandates, Optional<KnownCity> place) {
        Words words = desk.words();
        var outcomes = new ArrayList<Choice>();
        for (Organisation organisation : alike) {
            var name = organisation.name().in(desk.language());
            int people = mandates.of(organisation.id()).size();
            String country = organisation.country() == null ? "" : words.country(organisation.country());
            outcomes.add(new Choice(
                    organisation.id().slug(),
                    words.say("coalition.decide.known", "name", name.text(), "country", country),
                    words.say("coalition.decide.people", "count", people)));
        }
        if (!request.draft().name().isEmpty()) {
            String onMap = place.map(city -> words.say(
                            "coalition.decide.place.known",
                            "city",
                            city.name(),
                            "country",
                            words.country(city.country()),
                            "position",
                            TypedPosition.of(city.position())))
                    .orElseGet(() -> words.say("coalition.decide.place.unknown"));
            outcomes.add(new Choice("new-city", words.say("coalition.decide.new-city"), onMap));
            outcomes.add(new Choice("new-partner", words.say("coalition.decide.new-partner")));
        }
        outcomes.add(new Choice("decline", words.say("coalition.decide.decline")));
        return outcomes;
    }

    static List<Choice> capacities(Desk desk) {
        return Arrays.stream(Capacity.values())
                .map(capacity ->
                        new Choice(JoinForm.value(capacity), desk.words().name(capacity)))
                .toList();
    }
}
