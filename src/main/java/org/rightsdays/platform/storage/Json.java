package org.rightsdays.platform.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** Value objects as {@code jsonb}: keys sorted and empty values left out, so that equal values give equal text. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(List.class, Json::emptyWhereLeftOut)
            .withConfigOverride(Set.class, Json::emptyWhereLeftOut)
            .withConfigOverride(Map.class, Json::emptyWhereLeftOut)
            .withConfigOverride(boolean.class, Json::emptyWhereLeftOut)
            .build();

    private static final Map<Shape, ObjectReader> READERS = new ConcurrentHashMap<>();

    private Json() {}

    private static void emptyWhereLeftOut(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return reader(new Shape(Shape.Container.NONE, type)).readValue(json);
    }

    public static <T> List<T> readList(String json, Class<T> type) {
        return reader(new Shape(Shape.Container.LIST, type)).readValue(json);
    }

    public static <T> Map<String, T> readMap(String json, Class<T> type) {
        return reader(new Shape(Shape.Container.MAP, type)).readValue(json);
    }

    private static ObjectReader reader(Shape shape) {
        return READERS.computeIfAbsent(shape, Json::newReader);
    }

    private static ObjectReader newReader(Shape shape) {
        var types = MAPPER.getTypeFactory();
        return MAPPER.readerFor(
                switch (shape.container()) {
                    case NONE -> types.constructType(shape.type());
                    case LIST -> types.constructCollectionType(List.class, shape.type());
                    case MAP -> types.constructMapType(Map.class, String.class, shape.type());
                });
    }

    /** What is read: finding out how takes longer than reading, so it is done once. */
    private record Shape(Container container, Class<?> type) {

        enum Container {
            NONE,
            LIST,
            MAP
        }
    }
}
