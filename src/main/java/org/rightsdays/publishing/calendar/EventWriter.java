package org.rightsdays.publishing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.PermanentId;

/** One contribution as events: one for each session, or one for the days of the edition where none is stated. */
final class EventWriter {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final CalendarWriter calendar;
    private final Words words;
    private final Addresses to;
    private final Map<OrganisationId, Organisation> organisations;

    EventWriter(CalendarWriter calendar, Words words, Addresses to, Map<OrganisationId, Organisation> organisations) {
        this.calendar = calendar;
        this.words = words;
        this.to = to;
        this.organisations = organisations;
    }

    /** All-day from {@code first} to {@code last}, both included, because nothing more is known. */
    void write(Contribution contribution, LocalDate first, LocalDate last) {
        begin(contribution, PermanentId.of(contribution.id()));
        days(first, last);
        end(contribution, null);
    }

    void write(Contribution contribution, List<Session> sessions) {
        for (int i = 0; i < sessions.size(); i++) {
            String id = PermanentId.of(contribution.id(), i);
            begin(contribution, id);
            if (i > 0) {
                calendar.value("RELATED-TO;RELTYPE=SIBLING", PermanentId.of(contribution.id()));
            }
            time(sessions.get(i));
            end(contribution, sessions.get(i));
        }
    }

    private void begin(Contribution contribution, String id) {
        String changed = utc(Optional.ofNullable(contribution.changed()).orElse(Instant.EPOCH));
        calendar.begin("VEVENT")
                .value("UID", id)
                .value("DTSTAMP", changed)
                .value("LAST-MODIFIED", changed)
                .value("SEQUENCE", Integer.toString(contribution.sequence()))
                .value("STATUS", status(contribution.state()));
    }

    private void end(Contribution contribution, @Nullable Session session) {
        Shown title = shown(contribution.title());
        String name = session == null || session.title() == null
                ? title.text()
                : title.text() + " – " + shown(session.title()).text();
        calendar.text("SUMMARY", title.language(), name)
                .text("DESCRIPTION", shown(contribution.summary()).language(), description(contribution))
                .value("URL", address(contribution));
        place(contribution, session);
        joining(contribution).forEach(link -> conference(contribution, link));
        categories(contribution);
        calendar.end("VEVENT");
    }

    private void time(Session session) {
        var start = session.start();
        if (start == null) {
            days(session.firstDay(), session.lastDay());
            return;
        }
        String zone = ";TZID=" + session.zone().getId();
        calendar.value("DTSTART" + zone, LOCAL.format(session.firstDay().atTime(start)));
        LocalDateTime end = session.end() == null ? null : session.lastDay().atTime(session.end());
        if (end != null && end.isAfter(session.firstDay().atTime(start))) {
            calendar.value("DTEND" + zone, LOCAL.format(end));
        }
    }

    /** Days do not make people busy, and the end is the first day that is free again. */
    private void days(LocalDate first, LocalDate last) {
        calendar.value("DTSTART;VALUE=DATE", DAY.format(first))
                .value("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
                .value("TRANSP", "TRANSPARENT");
    }

    private void place(Contribution contribution, @Nullable Session session) {
        Optional<Place> place = placeOf(contribution, session);
        if (place.isPresent()) {
            Shown name = shown(place.get().name());
            String address = place.get().address();
            calendar.text("LOCATION", name.language(), address == null ? name.text() : name.text() + ", " + address);
            Double latitude = place.get().latitude();
            Double longitude = place.get().longitude();
            if (latitude != null && longitude != null) {
                calendar.value("GEO", latitude + ";" + longitude);
            }
            return;
        }
        Organisation host = organisations.get(contribution.host());
        if (contribution.mode() == AttendanceMode.ONLINE || contribution.state() == ContributionState.MOVED_ONLINE) {
            calendar.text(
                    "LOCATION",
                    joining(contribution)
                            .map(link -> link.address().toString())
                            .findFirst()
                            .orElse(words.name(AttendanceMode.ONLINE)));
        } else if (contribution.mode() != AttendanceMode.NOT_STATED && host != null && host.isCity()) {
            Shown city = shown(host.name());
            calendar.text("LOCATION", city.language(), city.text());
        }
    }

    private static Optional<Place> placeOf(Contribution contribution, @Nullable Session session) {
        List<Place> places = contribution.places();
        if (session != null && session.place() != null) {
            return places.stream()
                    .filter(place -> place.key().equals(session.place()))
                    .findFirst();
        }
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private void conference(Contribution contribution, Link link) {
        String label = link.label() == null
                ? words.name(link.purpose())
                : shown(link.label()).text();
        calendar.value(
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=" + CalendarWriter.quoted(label),
                link.address().toString());
    }

    private void categories(Contribution contribution) {
        String names = Stream.concat(
                        contribution.formats().stream().sorted(),
                        contribution.themes().stream().sorted())
                .map(constant -> CalendarWriter.escaped(words.name((Enum<?>) constant)))
                .collect(Collectors.joining(","));
        if (!names.isEmpty()) {
            calendar.value("CATEGORIES;LANGUAGE=" + words.language().tag(), names);
        }
    }

    private String description(Contribution contribution) {
        Organisation host = organisations.get(contribution.host());
        LocalizedText note = contribution.stateNote();
        return Stream.of(
                        contribution.state() == ContributionState.PUBLISHED ? "" : words.name(contribution.state()),
                        note == null ? "" : shown(note).text(),
                        shown(contribution.summary()).text(),
                        host == null ? "" : shown(host.name()).text(),
                        address(contribution))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<Link> joining(Contribution contribution) {
        return contribution.links().stream().filter(link -> link.purpose() == Link.Purpose.JOIN);
    }

    private static String status(ContributionState state) {
        return switch (state) {
            case PUBLISHED, MOVED_ONLINE, HELD -> "CONFIRMED";
            case POSTPONED -> "TENTATIVE";
            case CANCELLED, NOT_HELD -> "CANCELLED";
        };
    }

    private String address(Contribution contribution) {
        return to.absolute(to.contribution(contribution.id()));
    }

    private Shown shown(LocalizedText text) {
        return text.in(words.language().tag());
    }

    private static String utc(Instant instant) {
        return LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }
}
