package org.rightsdays.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The events in what a page tells about itself as linked data, wherever they stand in it. */
final class LinkedData {

    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 20_000;
    private static final Set<String> EVENTS = Set.of("Event", "Festival", "Hackathon", "CourseInstance");
    private static final Set<String> NO_EVENTS = Set.of("PublicationEvent", "BroadcastEvent", "OnDemandEvent");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private int nodes;

    void add(JsonNode root) {
        walk(root, 0);
    }

    List<JsonNode> events() {
        return List.copyOf(events);
    }

    private void walk(JsonNode node, int depth) {
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> walk(one, depth + 1));
        } else if (node.isObject()) {
            String id = text(node.path("@id"));
            if (!id.isEmpty() && node.size() > 1) {
                named.putIfAbsent(id, node);
            }
            if (isEvent(node) && node.has("name")) {
                events.add(node);
            }
            for (var property : node.properties()) {
                // What an event is part of is told for context.
                if (!property.getKey().equals("superEvent")) {
                    walk(property.getValue(), depth + 1);
                }
            }
        }
    }

    private static boolean isEvent(JsonNode node) {
        return types(node)
                .anyMatch(type -> !NO_EVENTS.contains(type) && (EVENTS.contains(type) || type.endsWith("Event")));
    }

    /** The names of its types, without the vocabulary. */
    static Stream<String> types(JsonNode node) {
        return values(node.path("@type")).map(LinkedData::text).map(LinkedData::last);
    }

    /** What follows the vocabulary in the name of a type or constant. */
    static String last(String name) {
        return name.substring(
                Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':'))) + 1);
    }

    /** One value or several, references followed. */
    Stream<JsonNode> all(JsonNode of, String property) {
        return values(of.path(property)).map(this::followed);
    }

    private JsonNode followed(JsonNode node) {
        boolean reference = node.isObject() && node.size() == 1 && node.has("@id");
        return reference ? named.getOrDefault(text(node.path("@id")), node) : node;
    }

    private static Stream<JsonNode> values(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Stream.empty();
        }
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    /** The first value of a property as text; empty for none. */
    String first(JsonNode of, String property) {
        return all(of, property)
                .map(LinkedData::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A value as text: itself, its {@code @value}, or what it is named by. */
    static String text(JsonNode node) {
        if (node.isObject()) {
            return Stream.of("@value", "@id", "url", "name")
                    .map(node::path)
                    .filter(JsonNode::isValueNode)
                    .map(value -> value.asString(""))
                    .findFirst()
                    .orElse("");
        }
        return node.isValueNode() ? node.asString("") : "";
    }
}
