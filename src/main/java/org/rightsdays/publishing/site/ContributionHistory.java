package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Entry;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.ContributionView.HistoryView;
import org.springframework.stereotype.Component;

/** Tells the public what changed in an entry and on which day (UTC), without the texts of before. */
@Component
class ContributionHistory {

    private static final int SHOWN = 20;

    private final History history;

    ContributionHistory(History history) {
        this.history = history;
    }

    /** Newest first. */
    List<HistoryView> of(ContributionId id, Words words) {
        return history.of("contribution " + id).reversed().stream()
                .limit(SHOWN)
                .map(entry -> view(entry, words))
                .toList();
    }

    private static HistoryView view(Entry entry, Words words) {
        LocalDate day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
        return new HistoryView(words.day(day), day.toString(), what(entry, words));
    }

    private static String what(Entry entry, Words words) {
        if (entry.step().equals("created")) {
            return words.say("history.created");
        }
        if (entry.step().equals("hidden") || entry.step().equals("restored")) {
            return words.say(entry.step().equals("hidden") ? "history.hidden" : "history.restored");
        }
        for (ContributionState state : ContributionState.values()) {
            if (ProgrammeQuery.named(state).equals(entry.step())) {
                return words.say("history.state", "state", words.name(state));
            }
        }
        List<String> topics = topics(entry.changes().keySet()).stream()
                .map(topic -> topic.in(words))
                .toList();
        return words.say("history.changed", "topics", words.list(topics));
    }

    private static Set<Topic> topics(Collection<String> fields) {
        var topics = EnumSet.noneOf(Topic.class);
        fields.stream().map(ContributionHistory::topic).forEach(topics::add);
        return topics.isEmpty() ? EnumSet.of(Topic.DETAILS) : topics;
    }

    private static Topic topic(String field) {
        return switch (field) {
            case "title", "summary", "description", "stateNote" -> Topic.TEXT;
            case "sessions", "longRunning" -> Topic.TIME;
            case "places", "mode", "links" -> Topic.PLACE;
            case "host", "partners" -> Topic.ORGANISATIONS;
            case "languages", "accessibility", "accessibilityNote", "cost", "audience", "withChildren", "rights" ->
                Topic.CONDITIONS;
            default -> Topic.DETAILS;
        };
    }

    /** What a change is about, as readers care. */
    private enum Topic {
        TEXT,
        TIME,
        PLACE,
        ORGANISATIONS,
        CONDITIONS,
        DETAILS;

        String in(Words words) {
            return switch (this) {
                case TEXT -> words.say("history.topic.text");
                case TIME -> words.say("history.topic.time");
                case PLACE -> words.say("history.topic.place");
                case ORGANISATIONS -> words.say("history.topic.organisations");
                case CONDITIONS -> words.say("history.topic.conditions");
                case DETAILS -> words.say("history.topic.details");
            };
        }
    }
}
