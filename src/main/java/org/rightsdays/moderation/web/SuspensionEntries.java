package org.rightsdays.moderation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.Suspension;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.moderation.Appealable;
import org.rightsdays.moderation.Appeals;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Hindrance;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Suspensions as those whom they keep from something read them. */
@Component
class SuspensionEntries implements Hindrance {

    private final Suspensions suspensions;
    private final Coalition coalition;
    private final Appeals appeals;
    private final CaseNames names;

    SuspensionEntries(Suspensions suspensions, Coalition coalition, Appeals appeals, CaseNames names) {
        this.suspensions = suspensions;
        this.coalition = coalition;
        this.appeals = appeals;
        this.names = names;
    }

    @Override
    public List<Said> of(Actor actor, Words words) {
        return suspensions.concerning(actor).stream()
                .map(one -> new Said(
                        sentence(one, words),
                        words.say("suspension.why-and-appeal"),
                        "/" + words.language().tag() + SuspensionController.PATH))
                .toList();
    }

    List<SuspensionView.Entry> concerning(Desk desk) {
        return suspensions.concerning(desk.actor()).stream()
                .map(one -> entry(desk, one))
                .toList();
    }

    /** For somebody who is stopped; the reasons are for those whom the decision is about alone. */
    SuspensionView.Entry entry(Desk desk, Suspension suspension) {
        Optional<Appealable> decision = appeals.ofDecision(desk.actor(), suspension.decision());
        return new SuspensionView.Entry(
                name(suspension, desk.words()),
                until(suspension, desk.words()),
                decision.map(found -> statement(found, desk.words())).orElse(Map.of()),
                decision.map(Appealable::state).orElse(null),
                desk.at("/desk/decisions/" + suspension.decision() + "/appeal"));
    }

    private Map<String, String> statement(Appealable found, Words words) {
        return StatementText.of(
                words,
                found.asked().cause(),
                found.made(),
                names.zone(found.asked().subject()));
    }

    private String sentence(Suspension suspension, Words words) {
        return words.say(
                "suspension.sentence", "name", name(suspension, words).text(), "until", until(suspension, words));
    }

    private Shown name(Suspension suspension, Words words) {
        String language = words.language().tag();
        return organisation(suspension)
                .map(found -> found.name().in(language))
                .orElseGet(() -> LocalizedText.of(language, words.say("suspension.your-account"))
                        .in(language));
    }

    private String until(Suspension suspension, Words words) {
        Instant end = suspension.endsAt();
        ZoneId zone = organisation(suspension).map(Organisation::zone).orElse(null);
        return end == null
                ? words.say("suspension.until-lifted")
                : words.say(
                        "suspension.until",
                        "end",
                        StatementText.moment(
                                words, end, Objects.requireNonNullElse(zone, StatementText.WITHOUT_PLACE)));
    }

    private Optional<Organisation> organisation(Suspension suspension) {
        OrganisationId id = suspension.organisation();
        return id == null ? Optional.empty() : coalition.find(id);
    }
}
