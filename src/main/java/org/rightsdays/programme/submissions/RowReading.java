package org.rightsdays.programme.submissions;

import static org.rightsdays.programme.submissions.Questions.*;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Session;
import org.rightsdays.programme.submissions.DraftReading.Frame;

/** Reads the rows of groups. A row in which nothing is typed isn't there; its key is the key of the part or place. */
final class RowReading {

    private final Answers answers;
    private final Frame frame;

    RowReading(Answers answers, Frame frame) {
        this.answers = answers;
        this.frame = frame;
    }

    List<Part> parts() {
        return rows(PARTS, row -> {
            LocalizedText title = text(PARTS, row, "title");
            Set<Format> formats = answers.someOf(field(PARTS, row, "formats"), PARTS.question("formats"), Format.class);
            AttendanceMode mode = answers.oneOf(field(PARTS, row, "mode"), PARTS.question("mode"), AttendanceMode.class)
                    .orElse(AttendanceMode.NOT_STATED);
            LocalizedText summary = text(PARTS, row, "summary");
            return title == null ? null : new Part(row, title, formats, mode, summary);
        });
    }

    List<Place> places() {
        return rows(PLACES, row -> {
            LocalizedText name = text(PLACES, row, "name");
            String address = answers.line(field(PLACES, row, "address"), PLACES.question("address"));
            Double latitude = answers.degrees(field(PLACES, row, "latitude"), 90);
            Double longitude = answers.degrees(field(PLACES, row, "longitude"), 180);
            boolean half = answers.content()
                            .value(field(PLACES, row, "latitude"))
                            .isEmpty()
                    != answers.content().value(field(PLACES, row, "longitude")).isEmpty();
            if (half) {
                answers.wrong(field(PLACES, row, "longitude"), "both-degrees");
            }
            boolean known = latitude != null && longitude != null;
            return name == null
                    ? null
                    : new Place(row, name, address, known ? latitude : null, known ? longitude : null);
        });
    }

    List<Session> sessions() {
        return rows(SESSIONS, row -> {
            LocalDate first = answers.day(field(SESSIONS, row, "first-day"), true);
            LocalDate last = answers.day(field(SESSIONS, row, "last-day"), false);
            LocalTime start = answers.time(field(SESSIONS, row, "start"));
            LocalTime end = answers.time(field(SESSIONS, row, "end"));
            ZoneId zone = answers.zone(field(SESSIONS, row, "zone"), frame.zone());
            LocalizedText title = text(SESSIONS, row, "title");
            String part = reference(row, "part", PARTS);
            String place = reference(row, "place", PLACES);
            if (zone == null) {
                answers.wrong(field(SESSIONS, row, "zone"), "zone-missing");
            }
            if (first == null || zone == null || !inOrder(row, first, last == null ? first : last, start, end)) {
                return null;
            }
            return new Session(first, last == null ? first : last, start, end, zone, title, part, place);
        });
    }

    private boolean inOrder(
            String row, LocalDate first, LocalDate last, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (last.isBefore(first)) {
            answers.wrong(field(SESSIONS, row, "last-day"), "last-before-first");
            return false;
        }
        if (end != null && start == null) {
            answers.wrong(field(SESSIONS, row, "start"), "end-alone");
            return false;
        }
        if (first.equals(last) && start != null && end != null && !end.isAfter(start)) {
            answers.wrong(field(SESSIONS, row, "end"), "end-before-start");
            return false;
        }
        return true;
    }

    /** A part or place of the same draft; null where none is chosen, or where it was taken away since. */
    private @Nullable String reference(String row, String name, Group to) {
        String chosen = answers.content().value(field(SESSIONS, row, name));
        if (chosen.isEmpty()) {
            return null;
        }
        if (!answers.content().hasRow(to, chosen)) {
            answers.wrong(field(SESSIONS, row, name), "gone");
            return null;
        }
        return chosen;
    }

    List<Link> links() {
        return rows(LINKS, row -> {
            var purpose = answers.oneOf(field(LINKS, row, "purpose"), LINKS.question("purpose"), Link.Purpose.class);
            URI address = answers.address(field(LINKS, row, "address"));
            LocalizedText label = text(LINKS, row, "label");
            return purpose.isEmpty() || address == null ? null : new Link(purpose.get(), address, label);
        });
    }

    List<SpokenLanguage> languages() {
        return rows(LANGUAGES, row -> {
            String language = answers.language(field(LANGUAGES, row, "language"));
            var modality =
                    answers.oneOf(field(LANGUAGES, row, "modality"), LANGUAGES.question("modality"), Modality.class);
            return language == null || modality.isEmpty() ? null : new SpokenLanguage(language, modality.get());
        });
    }

    List<Partner> partners() {
        var seen = new HashSet<Partner>();
        return rows(PARTNERS, row -> {
            String field = field(PARTNERS, row, "organisation");
            String slug = answers.content().value(field);
            var role = answers.oneOf(field(PARTNERS, row, "role"), PARTNERS.question("role"), PartnerRole.class);
            var organisation = new OrganisationId(slug);
            if (slug.isEmpty()) {
                answers.wrong(field, "choose");
                return null;
            }
            if (!frame.organisations().test(organisation)) {
                answers.wrong(field, "unknown");
                return null;
            }
            if (organisation.equals(frame.host())) {
                answers.wrong(field, "partner-is-host");
                return null;
            }
            return role.map(chosen -> new Partner(organisation, chosen))
                    .filter(seen::add)
                    .orElse(null);
        });
    }

    List<Image> images() {
        return rows(IMAGES, row -> {
            String picture = answers.content().value(field(IMAGES, row, "picture"));
            LocalizedText alternative = text(IMAGES, row, "alternative");
            String credit = answers.line(field(IMAGES, row, "credit"), IMAGES.question("credit"));
            String licence = answers.line(field(IMAGES, row, "licence"), IMAGES.question("licence"));
            if (picture.isEmpty() || !frame.pictures().test(picture)) {
                answers.wrong(field(IMAGES, row, "picture"), "picture-missing");
                return null;
            }
            return alternative == null || licence == null ? null : new Image(picture, alternative, credit, licence);
        });
    }

    private static String field(Group group, String row, String question) {
        return group.field(row, group.question(question));
    }

    private @Nullable LocalizedText text(Group group, String row, String question) {
        return answers.text(field(group, row, question), group.question(question));
    }

    private <T> List<T> rows(Group group, Function<String, @Nullable T> read) {
        var values = new ArrayList<T>();
        for (String row : answers.content().rows(group)) {
            T value = answers.content().hasRow(group, row) ? read.apply(row) : null;
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() > group.most()) {
            answers.wrong(group.name(), "too-many", Map.of("limit", Integer.toString(group.most())));
        }
        return List.copyOf(values);
    }
}
