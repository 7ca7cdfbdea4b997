package org.rightsdays.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Judges JSON by a JSON Schema (2020-12), as far as the published ones go: a keyword that it doesn't know fails, so
 * that nothing passes unjudged.
 */
public final class JsonSchema {

    private static final Set<String> TOLD = Set.of("$schema", "$id", "$defs", "title", "description", "examples");
    private static final Map<String, Consumer<String>> FORMATS = Map.of(
            "date", LocalDate::parse,
            "time", LocalTime::parse,
            "date-time", Instant::parse,
            "uri",
                    text -> {
                        if (!URI.create(text).isAbsolute()) {
                            throw new IllegalArgumentException("not absolute");
                        }
                    });

    private final JsonNode root;

    public JsonSchema(JsonNode root) {
        this.root = root;
    }

    /** What is wrong, each with its place; empty when nothing is. */
    public List<String> faults(JsonNode data) {
        var faults = new ArrayList<String>();
        judge(root, data, "$", faults);
        return faults;
    }

    private void judge(JsonNode schema, JsonNode data, String at, List<String> faults) {
        if (schema.isBoolean()) {
            if (!schema.asBoolean()) {
                faults.add(at + " is not foreseen");
            }
            return;
        }
        schema.properties().forEach(keyword -> judge(keyword.getKey(), keyword.getValue(), schema, data, at, faults));
    }

    private void judge(String keyword, JsonNode value, JsonNode schema, JsonNode data, String at, List<String> faults) {
        switch (keyword) {
            case "$ref" -> judge(root.at(value.asString().substring(1)), data, at, faults);
            case "type" -> check(isOf(value, data), at + " is no " + value, faults);
            case "enum" ->
                check(value.valueStream().anyMatch(data::equals), at + " is " + data + ", not one of " + value, faults);
            case "required" ->
                value.forEach(name -> check(data.has(name.asString()), at + " lacks " + name.asString(), faults));
            case "minimum" ->
                check(!data.isNumber() || data.asDouble() >= value.asDouble(), at + " is under " + value, faults);
            case "format" -> format(value.asString(), data, at, faults);
            case "items" -> {
                for (int i = 0; i < data.size(); i++) {
                    judge(value, data.get(i), at + "[" + i + "]", faults);
                }
            }
            case "properties" ->
                value.properties().stream()
                        .filter(property -> data.has(property.getKey()))
                        .forEach(property -> judge(
                                property.getValue(),
                                data.get(property.getKey()),
                                at + "." + property.getKey(),
                                faults));
            case "additionalProperties" ->
                data.properties().stream()
                        .filter(property -> !schema.path("properties").has(property.getKey()))
                        .forEach(property -> judge(value, property.getValue(), at + "." + property.getKey(), faults));
            default -> check(TOLD.contains(keyword), "The keyword " + keyword + " of the schema is not known", faults);
        }
    }

    private static boolean isOf(JsonNode type, JsonNode data) {
        return switch (type.asString()) {
            case "object" -> data.isObject();
            case "array" -> data.isArray();
            case "string" -> data.isString();
            case "integer" -> data.isIntegralNumber();
            case "number" -> data.isNumber();
            case "boolean" -> data.isBoolean();
            default -> throw new IllegalArgumentException("No type " + type);
        };
    }

    private static void format(String format, JsonNode data, String at, List<String> faults) {
        if (!data.isString()) {
            return;
        }
        try {
            FORMATS.getOrDefault(format, _ -> {
                        throw new IllegalArgumentException("the format is not known");
                    })
                    .accept(data.asString());
        } catch (RuntimeException e) {
            faults.add(at + " is no " + format + ": " + data + " (" + e.getMessage() + ")");
        }
    }

    private static void check(boolean right, String fault, List<String> faults) {
        if (!right) {
            faults.add(fault);
        }
    }
}
