package org.rightsdays.exchange.events;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events of a page that are marked as {@code h-event} (microformats2), in the words of schema.org. */
final class Microformats {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document page;

    Microformats(Document page) {
        this.page = page;
    }

    ArrayNode events() {
        ArrayNode events = JSON.arrayNode();
        page.select(".h-event").forEach(event -> events.add(event(event)));
        return events;
    }

    private static ObjectNode event(Element root) {
        ObjectNode event = JSON.objectNode();
        event.put("@type", "Event");
        put(event, "name", own(root, ".p-name"));
        put(event, "description", own(root, ".e-content, .p-description, .p-summary"));
        put(event, "url", own(root, ".u-url"));
        time(event, "startDate", own(root, ".dt-start"));
        time(event, "endDate", own(root, ".dt-end"));
        Element uid = own(root, ".u-uid");
        if (uid != null) {
            event.put("@id", text(uid));
        }
        Element place = own(root, ".p-location, .u-location");
        if (place != null) {
            event.set("location", place(place));
        }
        return event;
    }

    /** The first element of a class that belongs to this root and to no other in it. */
    private static @Nullable Element own(Element root, String selector) {
        return root.select(selector).stream()
                .filter(found -> found != root && nearest(found) == root)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Element nearest(Element element) {
        return element.parents().stream()
                .filter(parent -> parent.classNames().stream().anyMatch(name -> name.startsWith("h-")))
                .findFirst()
                .orElse(null);
    }

    private static void put(ObjectNode event, String name, @Nullable Element from) {
        if (from != null) {
            ObjectNode value = event.putObject(name);
            boolean isText = from.classNames().stream().anyMatch(one -> one.startsWith("p-") || one.startsWith("e-"));
            value.put("@value", isText && !name.equals("url") ? words(from) : text(from));
            Element spoken = from.closest("[lang]");
            if (spoken != null) {
                value.put("@language", spoken.attr("lang"));
            }
        }
    }

    private static void time(ObjectNode event, String name, @Nullable Element from) {
        if (from != null) {
            List<Element> pieces = from.select(".value, .value-title");
            event.put(
                    name,
                    pieces.isEmpty()
                            ? text(from)
                            : pieces.stream().map(Microformats::text).collect(Collectors.joining(" ")));
        }
    }

    private static ObjectNode place(Element marked) {
        ObjectNode place = JSON.objectNode();
        place.put("@type", "Place");
        Element name = marked.selectFirst(".p-name");
        List<Element> parts = marked.select(".p-street-address, .p-postal-code, .p-locality, .p-country-name");
        if (name != null || parts.isEmpty()) {
            place.put("name", words(name == null ? marked : name));
        }
        if (!parts.isEmpty()) {
            place.put("address", parts.stream().map(Microformats::text).collect(Collectors.joining(", ")));
        }
        Element latitude = marked.selectFirst(".p-latitude");
        Element longitude = marked.selectFirst(".p-longitude");
        if (latitude != null && longitude != null) {
            place.put("latitude", text(latitude)).put("longitude", text(longitude));
        }
        return place;
    }

    /** The words of a link, not where it leads. */
    private static String words(Element element) {
        return element.is("a, area") ? PlainText.of(element) : text(element);
    }

    private static String text(Element element) {
        if (element.is("abbr[title], .value-title")) {
            return element.attr("title");
        }
        return element.is("ins[datetime], del[datetime]") ? element.attr("datetime") : Microdata.text(element);
    }
}
