package org.rightsdays.programme.submissions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Described.Fact;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Session;

/** What a moderator reads of a contribution, in the order of the form. */
final class DescribedFacts {

    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private DescribedFacts(Words words) {
        this.words = words;
    }

    static List<Fact> of(Contribution entry, @Nullable Draft draft, Words words) {
        var described = new DescribedFacts(words);
        if (draft != null && draft.late()) {
            described.say("submission.fact.late", words.say("submission.late"));
        }
        described.names("submission.field.formats", entry.formats());
        described.text("submission.field.summary", entry.summary());
        described.text("submission.field.description", entry.description());
        described.say("submission.fact.when", described.lines(entry.sessions(), described::when));
        described.text(
                "submission.fact.where",
                entry.places().stream().map(Contribution.Place::name).toList());
        if (entry.mode() != AttendanceMode.NOT_STATED) {
            described.say("submission.field.mode", words.name(entry.mode()));
        }
        described.say(
                "submission.fact.languages",
                described.lines(
                        entry.languages(),
                        language -> words.languageName(language.language()) + ", " + words.name(language.modality())));
        described.names("submission.field.themes", entry.themes());
        described.text("submission.field.audience", entry.audience());
        described.text("submission.field.cost-note", entry.cost().note());
        described.text("submission.field.accessibility-note", entry.accessibilityNote());
        described.text("submission.field.rights-note", entry.rights().note());
        described.say(
                "submission.fact.links",
                described.lines(entry.links(), link -> words.name(link.purpose()) + ": " + link.address()));
        described.text(
                "submission.fact.pictures",
                entry.images().stream().map(Contribution.Image::alternative).toList());
        return List.copyOf(described.facts);
    }

    private String when(Session session) {
        String days = words.days(session.firstDay(), session.lastDay());
        return session.start() == null
                ? days
                : words.say(
                        "submission.when",
                        "days",
                        days,
                        "time",
                        words.time(session.start()),
                        "zone",
                        words.zone(session.zone()));
    }

    private void names(String label, Collection<? extends Enum<?>> constants) {
        say(
                label,
                constants.isEmpty()
                        ? ""
                        : words.list(constants.stream().map(words::name).toList()));
    }

    private <T> String lines(Collection<T> values, java.util.function.Function<T, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    private void text(String label, Collection<LocalizedText> texts) {
        texts.forEach(text -> text(label, text));
    }

    private void text(String label, @Nullable LocalizedText text) {
        if (text != null) {
            facts.add(new Fact(words.say(label), text));
        }
    }

    private void say(String label, String text) {
        if (!text.isEmpty()) {
            facts.add(
                    new Fact(words.say(label), LocalizedText.of(words.language().tag(), text)));
        }
    }
}
