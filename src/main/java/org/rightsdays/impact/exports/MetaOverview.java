package org.rightsdays.impact.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Metric;

/** The overview of Meta Business Suite: one block for each metric, of a title, a header {@code Date, Primary}, and days. */
final class MetaOverview implements Sheet.RowReader {

    private final Sheet sheet;
    private final Found found;
    private @Nullable String title;
    private @Nullable Metric metric;
    private boolean inBlock;
    private boolean any;

    MetaOverview(Sheet sheet, Found found) {
        this.sheet = sheet;
        this.found = found;
    }

    boolean read() throws IOException {
        sheet.read(this);
        return any;
    }

    @Override
    public boolean row(long number, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1) {
            title = filled.getFirst().replace("\uFEFF", "").strip();
            inBlock = false;
        } else if (filled.size() >= 2 && isHeader(filled)) {
            begin();
        } else if (inBlock && metric != null && filled.size() >= 2) {
            value(number, filled, metric);
        }
        return any || number < 8;
    }

    private static boolean isHeader(List<String> filled) {
        return HeaderWords.canonical(filled.get(0)).equals("date")
                && HeaderWords.canonical(filled.get(1)).equals("primary");
    }

    private void begin() {
        if (title == null) {
            return;
        }
        any = true;
        inBlock = true;
        found.kind(ExportKind.META_OVERVIEW);
        Optional<Metric> known = metricOf(title.toLowerCase(Locale.ROOT));
        metric = known.orElse(null);
        if (known.isEmpty()) {
            found.unknown(title);
        }
    }

    private void value(long number, List<String> filled, Metric of) {
        LocalDate day = Days.read(filled.get(0)).orElseThrow(() -> wrong("day", number, filled.get(0)));
        var value = Counts.read(filled.get(1));
        if (value.isEmpty()) {
            throw wrong("number", number, filled.get(1));
        }
        found.value(null, ExportKind.META_OVERVIEW, of, day, value.getAsLong());
    }

    private ExportRefused wrong(String code, long number, String value) {
        return new ExportRefused(code, Map.of("table", sheet.name(), "row", Long.toString(number), "value", value));
    }

    private static Optional<Metric> metricOf(String title) {
        if (title.contains("reach") || title.contains("viewers")) {
            return Optional.of(Metric.REACH);
        }
        if (title.contains("link clicks")) {
            return Optional.of(Metric.CLICKS);
        }
        if (title.contains("visits")) {
            return Optional.of(Metric.VISITS);
        }
        if (title.contains("unfollow")) {
            return Optional.empty();
        }
        if (title.contains("follows") || title.contains("new followers")) {
            return Optional.of(Metric.NEW_FOLLOWERS);
        }
        return title.contains("views") ? Optional.of(Metric.CONTENT_VIEWS) : Optional.empty();
    }
}
