package org.rightsdays.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.rightsdays.exchange.tables.Cell;
import org.rightsdays.exchange.tables.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code edition.json} as keys and cells: a point for a level, a vertical bar for the next item of a list. */
final class EditionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EditionJson() {}

    static SequencedMap<String, Cell> flatten(byte[] json) {
        var facts = new LinkedHashMap<String, Cell>();
        JsonNode root;
        try {
            root = MAPPER.readTree(text(json));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Unreadable("json", 0, Map.of("line", Integer.toString(line)));
        }
        if (!root.isObject()) {
            throw new Unreadable("json", 0, Map.of("line", "1"));
        }
        add(facts, "", root);
        return facts;
    }

    private static String text(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Unreadable("not-utf-8", 0, Map.of("near", "{"));
        }
    }

    private static void add(Map<String, Cell> facts, String prefix, JsonNode object) {
        for (var property : object.properties()) {
            String key = prefix + property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject()) {
                add(facts, key + ".", value);
            } else if (value.isArray()) {
                var items = new StringJoiner("|");
                value.forEach(item -> items.add(scalar(key, item).text()));
                put(facts, key, new Cell(items.toString(), Cell.Kind.TEXT));
            } else if (!value.isNull()) {
                put(facts, key, scalar(key, value));
            }
        }
    }

    private static void put(Map<String, Cell> facts, String key, Cell cell) {
        if (!cell.isEmpty() && facts.put(key, cell) != null) {
            throw new Unreadable("json-key-twice", 0, Map.of("key", key));
        }
    }

    private static Cell scalar(String key, JsonNode value) {
        if (value.isString()) {
            return new Cell(value.stringValue().strip(), Cell.Kind.TEXT);
        }
        if (value.isBoolean()) {
            return new Cell(value.booleanValue() ? "yes" : "no", Cell.Kind.TEXT);
        }
        if (value.isNumber()) {
            return new Cell(value.decimalValue().toPlainString(), Cell.Kind.NUMBER);
        }
        throw new Unreadable("json-value", 0, Map.of("key", key));
    }
}
