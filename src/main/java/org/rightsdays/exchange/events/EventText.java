package org.rightsdays.exchange.events;

import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.Conference;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.events.FoundEvent.Where;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.submissions.Spelling;

/** What an event of a calendar says besides its times. */
final class EventText {

    /** Where calendars that don't know CONFERENCE put the address. */
    private static final List<String> OTHER_CONFERENCES =
            List.of("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");

    private final VEvent event;

    EventText(VEvent event) {
        this.event = event;
    }

    static boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    FoundEvent found(List<When> times, List<Remark> remarks) {
        Where place = place();
        URI online = online();
        return new FoundEvent(
                key(times),
                texts(event.getSummary()),
                texts(event.getDescription()),
                times,
                place,
                event.getUrl() == null ? null : Addresses.web(event.getUrl().getValue()),
                online,
                mode(place, online),
                Set.of(),
                Answer.NOT_STATED,
                isCancelled(event),
                formats(),
                List.copyOf(remarks));
    }

    private String key(List<When> times) {
        String uid = event.getUid() == null ? null : event.getUid().getValue();
        return uid == null || uid.isBlank() ? made(texts(event.getSummary()).toString() + times) : uid.strip();
    }

    /** A key for what has none of its own. */
    static String made(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static AttendanceMode mode(@Nullable Where place, @Nullable URI online) {
        if (online != null) {
            return place == null ? AttendanceMode.ONLINE : AttendanceMode.MIXED;
        }
        return place == null ? AttendanceMode.NOT_STATED : AttendanceMode.IN_PERSON;
    }

    private static Map<String, String> texts(@Nullable TextProperty property) {
        String text = property == null || property.getValue() == null ? "" : PlainText.of(property.getValue());
        if (property == null || text.isEmpty()) {
            return Map.of();
        }
        String language = property.getParameters().getLanguage();
        return Map.of(Languages.tag(language), text);
    }

    private @Nullable Where place() {
        String text = event.getLocation() == null || event.getLocation().getValue() == null
                ? ""
                : PlainText.of(event.getLocation().getValue());
        if (text.isEmpty() || Addresses.web(text) != null) {
            return null;
        }
        boolean located = event.getGeo() != null
                && event.getGeo().getLatitude() != null
                && event.getGeo().getLongitude() != null
                && Math.abs(event.getGeo().getLatitude()) <= 90
                && Math.abs(event.getGeo().getLongitude()) <= 180;
        String[] lines = text.split("\\n|,\\s", 2);
        return new Where(
                lines[0].strip(),
                lines.length < 2 ? null : lines[1].strip().replaceAll("\\s*\\n\\s*", ", "),
                located ? event.getGeo().getLatitude() : null,
                located ? event.getGeo().getLongitude() : null);
    }

    private @Nullable URI online() {
        Stream<String> conferences = event.getConferences().stream().map(Conference::getUri);
        Stream<String> others = OTHER_CONFERENCES.stream()
                .map(event::getExperimentalProperty)
                .filter(Objects::nonNull)
                .map(RawProperty::getValue);
        Stream<String> location = event.getLocation() == null
                ? Stream.empty()
                : Stream.ofNullable(event.getLocation().getValue());
        return Stream.of(conferences, others, location)
                .flatMap(stream -> stream)
                .map(Addresses::web)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Set<Format> formats() {
        var formats = EnumSet.noneOf(Format.class);
        event.getCategories().stream()
                .map(Categories::getValues)
                .flatMap(Collection::stream)
                .flatMap(word ->
                        Spelling.read(
                                Format.class,
                                word.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                                .stream())
                .forEach(formats::add);
        return formats;
    }
}
