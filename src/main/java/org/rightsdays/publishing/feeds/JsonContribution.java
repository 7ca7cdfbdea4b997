package org.rightsdays.publishing.feeds;

import static org.rightsdays.publishing.feeds.JsonFeed.names;
import static org.rightsdays.publishing.feeds.JsonFeed.string;
import static org.rightsdays.publishing.feeds.JsonFeed.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.PermanentId;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.feeds.JsonFeed.Fields;

/** One contribution with all that is published of it. */
final class JsonContribution {

    private JsonContribution() {}

    static Map<String, Object> of(Contribution contribution, String address) {
        var fields = new Fields()
                .with("id", PermanentId.of(contribution.id()))
                .with("slug", contribution.id().slug())
                .with("address", address);
        what(contribution, fields);
        whenAndWhere(contribution, fields);
        forWhom(contribution, fields);
        return fields.with("changed", string(contribution.changed()))
                .with("sequence", contribution.sequence())
                .asMap();
    }

    private static void what(Contribution contribution, Fields fields) {
        fields.with("host", contribution.host().slug())
                .with("partners", partners(contribution))
                .with("title", text(contribution.title()))
                .with("summary", text(contribution.summary()))
                .with("description", text(contribution.description()))
                .with("kinds", names(contribution.kinds()))
                .with("formats", names(contribution.formats()))
                .with("mode", ProgrammeQuery.named(contribution.mode()))
                .with("themes", names(contribution.themes()))
                .with("principles", names(contribution.principles()));
    }

    private static void whenAndWhere(Contribution contribution, Fields fields) {
        fields.with("state", ProgrammeQuery.named(contribution.state()))
                .with("stateNote", text(contribution.stateNote()))
                .with("longRunning", contribution.longRunning())
                .with(
                        "parts",
                        contribution.parts().stream()
                                .map(JsonContribution::part)
                                .toList())
                .with(
                        "sessions",
                        contribution.sessions().stream()
                                .map(JsonContribution::session)
                                .toList())
                .with(
                        "places",
                        contribution.places().stream()
                                .map(JsonContribution::place)
                                .toList())
                .with(
                        "links",
                        contribution.links().stream()
                                .map(JsonContribution::link)
                                .toList());
    }

    private static void forWhom(Contribution contribution, Fields fields) {
        fields.with(
                        "languages",
                        contribution.languages().stream()
                                .map(JsonContribution::language)
                                .toList())
                .with("accessibility", answers(contribution.accessibility()))
                .with("accessibilityNote", text(contribution.accessibilityNote()))
                .with("free", answer(contribution.cost().free()))
                .with("costNote", text(contribution.cost().note()))
                .with("audience", text(contribution.audience()))
                .with("withChildren", answer(contribution.withChildren()))
                .with("rights", answers(contribution.rights().answers()))
                .with("rightsNote", text(contribution.rights().note()));
    }

    private static List<Map<String, Object>> partners(Contribution contribution) {
        return contribution.partners().stream()
                .map(partner -> new Fields()
                        .with("organisation", partner.organisation().slug())
                        .with("role", ProgrammeQuery.named(partner.role()))
                        .asMap())
                .toList();
    }

    private static Map<String, Object> part(Contribution.Part part) {
        return new Fields()
                .with("key", part.key())
                .with("title", text(part.title()))
                .with("formats", names(part.formats()))
                .with("mode", ProgrammeQuery.named(part.mode()))
                .with("summary", text(part.summary()))
                .asMap();
    }

    private static Map<String, Object> session(Session session) {
        return new Fields()
                .with("firstDay", string(session.firstDay()))
                .with("lastDay", string(session.lastDay()))
                .with("start", string(session.start()))
                .with("end", string(session.end()))
                .with("timeZone", session.zone().getId())
                .with(
                        "startInstant",
                        session.starts()
                                .map(start -> start.toInstant().toString())
                                .orElse(null))
                .with(
                        "endInstant",
                        session.ends().map(end -> end.toInstant().toString()).orElse(null))
                .with("title", text(session.title()))
                .with("part", session.part())
                .with("place", session.place())
                .asMap();
    }

    private static Map<String, Object> place(Contribution.Place place) {
        return new Fields()
                .with("key", place.key())
                .with("name", text(place.name()))
                .with("address", place.address())
                .with("latitude", place.latitude())
                .with("longitude", place.longitude())
                .asMap();
    }

    private static Map<String, Object> link(Contribution.Link link) {
        return new Fields()
                .with("purpose", ProgrammeQuery.named(link.purpose()))
                .with("address", link.address().toString())
                .with("label", text(link.label()))
                .asMap();
    }

    private static Map<String, Object> language(Contribution.SpokenLanguage language) {
        return new Fields()
                .with("language", language.language())
                .with("modality", ProgrammeQuery.named(language.modality()))
                .asMap();
    }

    /** Not stated is left out, as it differs from both yes and no. */
    private static @Nullable String answer(Answer answer) {
        return answer == Answer.NOT_STATED ? null : ProgrammeQuery.named(answer);
    }

    private static Map<String, Object> answers(Map<? extends Enum<?>, Answer> answers) {
        var fields = new Fields();
        var sorted = new TreeMap<String, Answer>();
        answers.forEach((question, answer) -> sorted.put(ProgrammeQuery.named(question), answer));
        sorted.forEach((question, answer) -> fields.with(question, answer(answer)));
        return fields.asMap();
    }
}
