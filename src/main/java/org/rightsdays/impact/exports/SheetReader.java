package org.rightsdays.impact.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Metric;

/**
 * Reads one table: finds the header in its first rows, knows the kind by it, and hands the counts on. Counts of posts are
 * added up by the day of publication.
 */
final class SheetReader implements Sheet.RowReader {

    private static final int LAST_HEADER_ROW = 4;
    private static final String TOTAL = "total";

    private final Sheet sheet;
    private final Found found;
    private final List<List<String>> seen = new ArrayList<>();
    private final Map<LocalDate, Map<Metric, Long>> posts = new TreeMap<>();
    private @Nullable Layout layout;
    private @Nullable List<String> columns;
    private boolean own;

    SheetReader(Sheet sheet, Found found) {
        this.sheet = sheet;
        this.found = found;
    }

    /** Whether the table is one that is known. */
    boolean read() throws IOException {
        sheet.read(this);
        posts.forEach((day, counts) -> counts.forEach((metric, value) ->
                found.value(null, java.util.Objects.requireNonNull(layout).kind(), metric, day, value)));
        return layout != null || own;
    }

    /** The first rows as they are, for an answer that tells what was found. */
    List<List<String>> seen() {
        return seen;
    }

    @Override
    public boolean row(long number, List<String> cells) {
        if (layout == null && !own) {
            seen.add(cells);
            findHeader(cells);
            return layout != null || own || seen.size() < LAST_HEADER_ROW;
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (own) {
            ownRow(number, cells);
        } else {
            layoutRow(number, cells, java.util.Objects.requireNonNull(layout));
        }
        return true;
    }

    private void findHeader(List<String> cells) {
        List<String> names = cells.stream().map(HeaderWords::canonical).toList();
        if (names.equals(Layouts.OWN) || names.equals(Layouts.OWN_WITH_KIND)) {
            own = true;
            columns = names;
            found.kind(ExportKind.OWN_TABLE);
            return;
        }
        var set = new HashSet<>(names);
        layout = Layouts.ALL.stream()
                .filter(one -> one.likeness(set) == 1)
                .filter(one -> one.kind() != ExportKind.PLAUSIBLE_VISITORS
                        || one.required().equals(set))
                // The chart of videos by day repeats what the table of videos tells.
                .filter(one -> one.kind() != ExportKind.YOUTUBE_VIDEOS || !set.contains("date"))
                .max(java.util.Comparator.comparingInt(one -> one.required().size()))
                .orElse(null);
        if (layout != null) {
            Layout known = layout;
            columns = names;
            found.kind(known.kind());
            for (int i = 0; i < names.size(); i++) {
                if (!known.knows(names.get(i))) {
                    found.unknown(cells.get(i));
                }
            }
        }
    }

    private void layoutRow(long number, List<String> cells, Layout known) {
        List<String> names = java.util.Objects.requireNonNull(columns);
        if (!cells.isEmpty()
                && cells.getFirst().strip().toLowerCase(Locale.ROOT).equals(TOTAL)) {
            return;
        }
        String written = cell(cells, names.indexOf(known.date()));
        if (known.countsPosts() && written.isBlank()) {
            return;
        }
        LocalDate day = day(number, written);
        for (int i = 0; i < names.size(); i++) {
            Metric metric = known.metric(names.get(i));
            String text = cell(cells, i);
            if (metric != null && !text.isBlank()) {
                long value = count(number, text);
                if (known.countsPosts()) {
                    add(day, metric, value);
                } else {
                    found.value(null, known.kind(), metric, day, value);
                }
            }
        }
        if (known.countsPosts()) {
            add(day, Metric.POSTS, 1);
        }
    }

    private void add(LocalDate day, Metric metric, long value) {
        posts.computeIfAbsent(day, _ -> new EnumMap<>(Metric.class)).merge(metric, value, Long::sum);
    }

    private void ownRow(long number, List<String> cells) {
        Metric metric = Metric.of(cell(cells, 1));
        String account = cell(cells, 0).strip();
        if (metric == Metric.OTHER || !account.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong("row", number, metric == Metric.OTHER ? cell(cells, 1) : account);
        }
        found.value(
                account,
                kind(number, cell(cells, 4)),
                metric,
                day(number, cell(cells, 2)),
                count(number, cell(cells, 3)));
    }

    private ExportKind kind(long number, String text) {
        String word = text.strip();
        for (ExportKind kind : ExportKind.values()) {
            if (word.equals(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return kind;
            }
        }
        if (word.isEmpty()) {
            return ExportKind.OWN_TABLE;
        }
        throw wrong("row", number, text);
    }

    private LocalDate day(long number, String text) {
        return Days.read(text).orElseThrow(() -> wrong("day", number, text));
    }

    private long count(long number, String text) {
        OptionalLong value = Counts.read(text);
        if (value.isEmpty()) {
            throw wrong("number", number, text);
        }
        return value.getAsLong();
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private ExportRefused wrong(String code, long number, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new ExportRefused(code, Map.of("table", sheet.name(), "row", Long.toString(number), "value", shown));
    }
}
