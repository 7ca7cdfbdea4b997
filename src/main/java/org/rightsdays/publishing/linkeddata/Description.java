package org.rightsdays.publishing.linkeddata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A schema.org node under construction: an absent or empty value leaves no trace, a single one is no list. */
final class Description {

    private final SequencedMap<String, Object> properties = new LinkedHashMap<>();

    private Description(Object type) {
        properties.put("@type", type);
    }

    static Description of(Object type) {
        return new Description(type);
    }

    static Description inContext(Object type) {
        var description = new Description(type);
        description.properties.putFirst("@context", "https://schema.org");
        return description;
    }

    Description with(String property, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isBlank() -> {}
            case Collection<?> several when several.isEmpty() -> {}
            case Collection<?> several
            when several.size() == 1 ->
                properties.put(property, several.iterator().next());
            case Collection<?> several -> properties.put(property, List.copyOf(several));
            default -> properties.put(property, value);
        }
        return this;
    }

    Map<String, Object> asMap() {
        return properties;
    }
}
