package org.rightsdays.impact.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Metric;

/**
 * The columns of one kind of file, by their canonical names.
 *
 * @param date column of the day; null where the file tells none
 * @param metrics column to what it counts
 * @param required columns without which it isn't this kind, or can't be read
 * @param known columns that are left out on purpose: parts of totals, rates that are computed anew, texts and names
 * @param countsPosts whether each row is one post
 */
record Layout(
        ExportKind kind,
        String date,
        Map<String, Metric> metrics,
        Set<String> required,
        List<String> known,
        boolean countsPosts) {

    /** How much of what makes this kind is there, from 0 to 1. */
    double likeness(Set<String> columns) {
        return (double) required.stream().filter(columns::contains).count() / required.size();
    }

    boolean knows(String column) {
        return column.isEmpty()
                || column.equals(date)
                || metrics.containsKey(column)
                || known.stream()
                        .anyMatch(name -> name.endsWith("*")
                                ? column.startsWith(name.substring(0, name.length() - 1))
                                : column.equals(name));
    }

    @Nullable
    Metric metric(String column) {
        return metrics.get(column);
    }
}
