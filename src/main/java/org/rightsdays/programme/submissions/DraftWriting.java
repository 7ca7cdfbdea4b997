package org.rightsdays.programme.submissions;

import static org.rightsdays.programme.submissions.Questions.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.Session;

/** Writes a contribution as the answers that make it, so that the one form can change whatever is published. */
final class DraftWriting {

    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> languages = new LinkedHashSet<>();

    private DraftWriting() {}

    static DraftContent write(Contribution contribution) {
        var writing = new DraftWriting();
        String language = contribution.title().original();
        writing.facts(contribution);
        writing.rows(contribution);
        writing.languages.remove(language);
        writing.put(TRANSLATIONS.name(), String.join("|", writing.languages));
        return DraftContent.of(language, writing.values);
    }

    private void facts(Contribution from) {
        text(TITLE.name(), from.title());
        text(SUMMARY.name(), from.summary());
        text(DESCRIPTION.name(), from.description());
        put(FORMATS.name(), names(from.formats()));
        if (from.mode() != AttendanceMode.NOT_STATED) {
            put(MODE.name(), Spelling.of(from.mode()));
        }
        put(THEMES.name(), names(from.themes()));
        put(PRINCIPLES.name(), names(from.principles()));
        if (from.longRunning() != Contribution.runsLonger(from.formats(), from.sessions())) {
            put(LONG_RUNNING.name(), Spelling.of(from.longRunning() ? Answer.YES : Answer.NO));
        }
        answer(FREE.name(), from.cost().free());
        text(COST_NOTE.name(), from.cost().note());
        text(AUDIENCE.name(), from.audience());
        answer(WITH_CHILDREN.name(), from.withChildren());
        from.accessibility().forEach((fact, answer) -> answer(Spelling.of(fact), answer));
        text(ACCESSIBILITY_NOTE.name(), from.accessibilityNote());
        from.rights().answers().forEach((question, answer) -> answer(Spelling.of(question), answer));
        text(RIGHTS_NOTE.name(), from.rights().note());
    }

    private void rows(Contribution from) {
        group(PARTS, keys(from.parts(), Part::key), from.parts(), this::part);
        group(PLACES, keys(from.places(), Place::key), from.places(), this::place);
        group(SESSIONS, numbers(from.sessions()), from.sessions(), this::session);
        group(LINKS, numbers(from.links()), from.links(), this::link);
        group(LANGUAGES, numbers(from.languages()), from.languages(), this::spoken);
        group(PARTNERS, numbers(from.partners()), from.partners(), this::partner);
        group(IMAGES, numbers(from.images()), from.images(), this::image);
    }

    private void part(String row, Part part) {
        text(row + "title", part.title());
        put(row + "formats", names(part.formats()));
        if (part.mode() != AttendanceMode.NOT_STATED) {
            put(row + "mode", Spelling.of(part.mode()));
        }
        text(row + "summary", part.summary());
    }

    private void place(String row, Place place) {
        text(row + "name", place.name());
        put(row + "address", place.address());
        put(row + "latitude", degrees(place.latitude()));
        put(row + "longitude", degrees(place.longitude()));
    }

    private void session(String row, Session session) {
        put(row + "first-day", session.firstDay().toString());
        if (!session.lastDay().equals(session.firstDay())) {
            put(row + "last-day", session.lastDay().toString());
        }
        put(row + "start", session.start() == null ? null : session.start().toString());
        put(row + "end", session.end() == null ? null : session.end().toString());
        put(row + "zone", session.zone().getId());
        text(row + "title", session.title());
        put(row + "part", session.part());
        put(row + "place", session.place());
    }

    private void link(String row, Link link) {
        put(row + "purpose", Spelling.of(link.purpose()));
        put(row + "address", link.address().toString());
        text(row + "label", link.label());
    }

    private void spoken(String row, SpokenLanguage language) {
        put(row + "language", language.language());
        put(row + "modality", Spelling.of(language.modality()));
    }

    private void partner(String row, Partner partner) {
        put(row + "organisation", partner.organisation().slug());
        put(row + "role", Spelling.of(partner.role()));
    }

    private void image(String row, Image image) {
        put(row + "picture", image.picture());
        text(row + "alternative", image.alternative());
        put(row + "credit", image.credit());
        put(row + "licence", image.licence());
    }

    private <T> void group(Group group, List<String> keys, List<T> rows, BiConsumer<String, T> write) {
        for (int i = 0; i < rows.size(); i++) {
            write.accept(group.name() + "." + keys.get(i) + ".", rows.get(i));
        }
        put(group.name(), String.join("|", keys));
    }

    private static <T> List<String> keys(List<T> rows, java.util.function.Function<T, String> key) {
        return rows.stream().map(key).toList();
    }

    private static List<String> numbers(List<?> rows) {
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= rows.size(); i++) {
            numbers.add("r" + i);
        }
        return numbers;
    }

    private void text(String name, @Nullable LocalizedText text) {
        if (text != null) {
            text.texts().forEach((language, written) -> {
                put(name + "@" + language, written);
                languages.add(language);
            });
        }
    }

    private void answer(String name, Answer answer) {
        if (answer != Answer.NOT_STATED) {
            put(name, Spelling.of(answer));
        }
    }

    private void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }

    private static @Nullable String degrees(@Nullable Double degrees) {
        return degrees == null ? null : new java.math.BigDecimal(degrees.toString()).toPlainString();
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Spelling::of).collect(Collectors.joining("|"));
    }
}
