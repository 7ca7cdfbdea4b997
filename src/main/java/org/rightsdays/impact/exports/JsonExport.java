package org.rightsdays.impact.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.rightsdays.impact.Metric;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the interfaces of Mastodon and Matomo, saved as files. */
final class JsonExport {

    private static final long LARGEST = 20L << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, Metric> POST = Map.of(
            "reblogs_count", Metric.REPOSTS, "favourites_count", Metric.REACTIONS, "replies_count", Metric.COMMENTS);

    private static final Map<String, Metric> VISITS = Map.of(
            "nb_uniq_visitors", Metric.PAGE_VISITORS, "nb_visits", Metric.VISITS, "nb_actions", Metric.PAGE_VIEWS);

    private final Found found;
    private final LocalDate captured;

    JsonExport(Found found, LocalDate captured) {
        this.found = found;
        this.captured = captured;
    }

    /** Whether it is a file that is known. */
    boolean read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new ExportRefused("too-large", Map.of("limit", "20 MB"));
        }
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new ExportRefused("broken-json");
        }
        if (root.isArray()) {
            return posts(root);
        }
        if (root.path("followers_count").isIntegralNumber() && root.has("statuses_count")) {
            found.kind(ExportKind.MASTODON_ACCOUNT);
            found.value(
                    null,
                    ExportKind.MASTODON_ACCOUNT,
                    Metric.FOLLOWERS,
                    captured,
                    root.get("followers_count").longValue());
            return true;
        }
        return visits(root);
    }

    private boolean posts(JsonNode root) {
        var days = new TreeMap<LocalDate, Map<Metric, Long>>();
        for (JsonNode post : root) {
            if (!post.has("created_at") || !post.has("reblogs_count")) {
                return false;
            }
            String created = post.get("created_at").asString();
            LocalDate day = Days.read(created).orElseThrow(() -> wrong("day", created));
            var counts = days.computeIfAbsent(day, _ -> new EnumMap<>(Metric.class));
            counts.merge(Metric.POSTS, 1L, Long::sum);
            POST.forEach((name, metric) -> counts.merge(metric, post.path(name).asLong(0), Long::sum));
        }
        return hand(ExportKind.MASTODON_POSTS, days);
    }

    private boolean visits(JsonNode root) {
        if (root.has("nb_visits")) {
            throw new ExportRefused("no-days");
        }
        var days = new TreeMap<LocalDate, Map<Metric, Long>>();
        for (var one : root.properties()) {
            boolean empty = one.getValue().isArray() && one.getValue().isEmpty();
            if (!empty && !one.getValue().has("nb_visits")) {
                return false;
            }
            LocalDate day = Days.read(one.getKey()).orElseThrow(() -> wrong("day", one.getKey()));
            var counts = days.computeIfAbsent(day, _ -> new EnumMap<>(Metric.class));
            VISITS.forEach((name, metric) -> {
                if (one.getValue().has(name)) {
                    counts.put(metric, one.getValue().get(name).asLong(0));
                }
            });
        }
        return hand(ExportKind.MATOMO_VISITS, days);
    }

    private boolean hand(ExportKind kind, Map<LocalDate, Map<Metric, Long>> days) {
        if (days.isEmpty()) {
            return false;
        }
        found.kind(kind);
        days.forEach((day, counts) -> counts.forEach((metric, value) -> found.value(null, kind, metric, day, value)));
        return true;
    }

    private static ExportRefused wrong(String code, String value) {
        return new ExportRefused(code, Map.of("table", "JSON", "row", "0", "value", value));
    }
}
