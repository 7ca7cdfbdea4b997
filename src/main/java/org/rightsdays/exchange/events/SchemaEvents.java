package org.rightsdays.exchange.events;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.events.FoundEvent.Where;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;
import tools.jackson.databind.JsonNode;

/** Reads events that are told in the words of schema.org, whatever they were written in. */
final class SchemaEvents {

    private static final Map<String, Format> FORMATS = Map.of(
            "Hackathon", Format.HACKATHON,
            "ExhibitionEvent", Format.EXHIBITION,
            "ConferenceEvent", Format.CONFERENCE,
            "CourseInstance", Format.TRAINING);

    private final LinkedData data;
    private final URI page;
    private final String language;
    private final Frame frame;

    /** @param language of texts that name none, as the page says */
    SchemaEvents(LinkedData data, URI page, String language, Frame frame) {
        this.data = data;
        this.page = page;
        this.language = language;
        this.frame = frame;
    }

    FoundEvent read(JsonNode event) {
        var remarks = new ArrayList<Remark>();
        When time =
                new Points(frame.host(), remarks).between(data.first(event, "startDate"), data.first(event, "endDate"));
        if (time == null) {
            remarks.add(new Remark("event-no-time", Map.of()));
        }
        String status = LinkedData.last(data.first(event, "eventStatus"));
        if (status.equals("EventPostponed") || status.equals("EventRescheduled")) {
            remarks.add(new Remark("event-postponed", Map.of()));
        }
        if (event.has("eventSchedule")) {
            remarks.add(new Remark("event-rule", Map.of()));
        }
        Where place = place(event);
        URI online = online(event);
        URI own = Addresses.web(data.first(event, "url"), page);
        return new FoundEvent(
                key(event, own),
                texts(event, "name"),
                texts(event, "description"),
                time == null ? List.of() : List.of(time),
                place,
                own,
                online,
                mode(event, status, place, online),
                languages(event),
                free(event),
                status.equals("EventCancelled"),
                formats(event),
                List.copyOf(remarks));
    }

    private String key(JsonNode event, @Nullable URI own) {
        String id = LinkedData.text(event.path("@id"));
        URI named = id.startsWith("_:") ? null : Addresses.web(id, page);
        if (!id.isBlank() && !id.startsWith("_:") && named == null) {
            return id.strip();
        }
        URI address = named == null ? own : named;
        return address == null
                ? EventText.made(page + " " + texts(event, "name") + data.first(event, "startDate"))
                : address.toString();
    }

    private Map<String, String> texts(JsonNode event, String property) {
        var texts = new LinkedHashMap<String, String>();
        data.all(event, property).forEach(value -> {
            String text = PlainText.of(LinkedData.text(value));
            String tag = value.isObject() ? Languages.tag(LinkedData.text(value.path("@language"))) : "";
            if (!text.isEmpty()) {
                texts.putIfAbsent(tag.isEmpty() ? language : tag, text);
            }
        });
        return java.util.Collections.unmodifiableMap(texts);
    }

    private @Nullable Where place(JsonNode event) {
        return data.all(event, "location")
                .filter(location -> LinkedData.types(location).noneMatch("VirtualLocation"::equals))
                .map(this::located)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Where located(JsonNode location) {
        if (isText(location)) {
            String text = PlainText.of(LinkedData.text(location));
            return text.isEmpty() || Addresses.web(text) != null ? null : new Where(text, null, null, null);
        }
        boolean isAddress = LinkedData.types(location).anyMatch("PostalAddress"::equals);
        String address = isAddress
                ? address(location)
                : data.all(location, "address").map(this::address).findFirst().orElse("");
        String name = PlainText.of(data.first(location, "name"));
        if (name.isEmpty() && address.isEmpty()) {
            return null;
        }
        JsonNode geo = data.all(location, "geo").findFirst().orElse(location);
        Double latitude = degrees(data.first(geo, "latitude"), 90);
        Double longitude = degrees(data.first(geo, "longitude"), 180);
        boolean whole = latitude != null && longitude != null;
        return new Where(
                name.isEmpty() ? address : name,
                name.isEmpty() || address.isEmpty() ? null : address,
                whole ? latitude : null,
                whole ? longitude : null);
    }

    private static boolean isText(JsonNode value) {
        return !value.isObject() || value.has("@value");
    }

    private String address(JsonNode address) {
        return !isText(address)
                ? Stream.of("streetAddress", "postalCode", "addressLocality", "addressCountry")
                        .map(part -> PlainText.of(data.first(address, part)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "))
                : PlainText.of(LinkedData.text(address));
    }

    private static @Nullable Double degrees(String text, int most) {
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
            return null;
        }
        double degrees = Double.parseDouble(text);
        return Math.abs(degrees) <= most ? degrees : null;
    }

    private @Nullable URI online(JsonNode event) {
        return data.all(event, "location")
                .filter(location ->
                        isText(location) || LinkedData.types(location).anyMatch("VirtualLocation"::equals))
                .map(location -> isText(location) ? LinkedData.text(location) : data.first(location, "url"))
                .map(Addresses::web)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private AttendanceMode mode(JsonNode event, String status, @Nullable Where place, @Nullable URI online) {
        String said = LinkedData.last(data.first(event, "eventAttendanceMode"));
        return switch (said) {
            case "OnlineEventAttendanceMode" -> AttendanceMode.ONLINE;
            case "OfflineEventAttendanceMode" ->
                status.equals("EventMovedOnline") ? AttendanceMode.ONLINE : AttendanceMode.IN_PERSON;
            case "MixedEventAttendanceMode" -> AttendanceMode.MIXED;
            default -> status.equals("EventMovedOnline") ? AttendanceMode.ONLINE : EventText.mode(place, online);
        };
    }

    private Set<String> languages(JsonNode event) {
        return data.all(event, "inLanguage")
                .map(value -> Languages.tag(
                        value.has("alternateName") ? data.first(value, "alternateName") : LinkedData.text(value)))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Answer free(JsonNode event) {
        String said = LinkedData.last(data.first(event, "isAccessibleForFree"));
        if (said.equalsIgnoreCase("true")) {
            return Answer.YES;
        }
        return said.equalsIgnoreCase("false") ? Answer.NO : Answer.NOT_STATED;
    }

    private static Set<Format> formats(JsonNode event) {
        var formats = EnumSet.noneOf(Format.class);
        LinkedData.types(event).map(FORMATS::get).filter(Objects::nonNull).forEach(formats::add);
        return formats;
    }
}
