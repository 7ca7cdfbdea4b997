package org.rightsdays.impact.exports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Metric;

/** Hands counts on and keeps book of what was found in a file. */
final class Found {

    private static final int MOST_UNKNOWN = 20;

    private final Consumer<DayValue> values;
    private final Set<ExportKind> kinds = EnumSet.noneOf(ExportKind.class);
    private final Set<String> unknown = new LinkedHashSet<>();
    private long count;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    Found(Consumer<DayValue> values) {
        this.values = values;
    }

    void kind(ExportKind kind) {
        kinds.add(kind);
    }

    boolean nothing() {
        return kinds.isEmpty();
    }

    void unknown(String column) {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(column);
        }
    }

    void value(@Nullable String account, ExportKind kind, Metric metric, LocalDate day, long value) {
        count++;
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        values.accept(new DayValue(account, kind, metric, day, value));
    }

    ExportSummary summary(String hash) {
        return new ExportSummary(hash, kinds, java.util.List.copyOf(unknown), count, first, last);
    }
}
