package org.rightsdays.platform.audit;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.storage.Json;

/** The difference of two records of one type, field by field. */
public final class Changes {

    private Changes() {}

    /** Name of each field that differs, with what it held and holds; empty when the records are equal. */
    public static <R extends Record> Map<String, Change> between(R before, R after) {
        var changes = new TreeMap<String, Change>();
        for (RecordComponent field : before.getClass().getRecordComponents()) {
            Object was = read(field, before);
            Object is = read(field, after);
            if (!Objects.equals(was, is)) {
                changes.put(field.getName(), new Change(text(was), text(is)));
            }
        }
        return changes;
    }

    private static @Nullable Object read(RecordComponent field, Record from) {
        try {
            return field.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The history compares public records only: " + from.getClass(), e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case CharSequence text -> text.toString();
            case Number number -> number.toString();
            case Boolean answer -> answer.toString();
            default -> Json.write(value);
        };
    }
}
