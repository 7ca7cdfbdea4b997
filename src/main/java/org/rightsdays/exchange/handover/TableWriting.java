package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.FigureStatus;
import org.rightsdays.impact.reports.Completeness.Piece;
import org.rightsdays.platform.security.Actor;

/** What the next coordinators read in a spreadsheet: the ledger, its evidence, who has reported, what is open. */
final class TableWriting {

    private static final List<String> FIGURES = List.of(
            "key",
            "revision",
            "metric",
            "definition",
            "low",
            "high",
            "unit",
            "first_day",
            "last_day",
            "zone",
            "method",
            "deduplication",
            "channel",
            "account",
            "detail",
            "reporter",
            "captured_at",
            "status",
            "reviewer",
            "reviewed_at",
            "evidence");

    private final HandoverFaces faces;
    private final EditionId edition;
    private final Actor actor;
    private final SortedMap<String, TreeSet<String>> evidence = new TreeMap<>();
    private final SortedMap<String, Instant> unchecked = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();

    TableWriting(HandoverFaces faces, EditionId edition, Actor actor) {
        this.faces = faces;
        this.edition = edition;
        this.actor = actor;
    }

    /** Writes the rows of a table. */
    private interface Row {
        void add(@Nullable Object... cells);
    }

    void write(Target target, ExportProgress progress) throws IOException {
        progress.at("handover/figures.csv");
        table(target, "figures", FIGURES, row -> faces.ledger().forEach(edition, figure -> figure(row, figure)));
        progress.at("handover/daily.csv");
        table(
                target,
                "daily",
                List.of("account", "metric", "date", "value", "kind"),
                row -> faces.social()
                        .forEachDay(day -> row.add(
                                day.account(), day.metric().word(), day.day(), day.value(), Cells.word(day.kind()))));
        evidence(target, progress);
        completeness(target);
        ofTheReport(target);
    }

    private void ofTheReport(Target target) throws IOException {
        table(
                target,
                "texts",
                List.of("chapter", "language", "original", "text"),
                row -> faces.passages()
                        .of(edition)
                        .forEach((chapter, words) -> new TreeMap<>(words.texts())
                                .forEach((tag, text) -> row.add(chapter, tag, tag.equals(words.original()), text))));
        table(
                target,
                "snapshots",
                List.of("number", "frozen_at", "address"),
                row -> faces.snapshots()
                        .snapshots(edition)
                        .forEach(one -> row.add(one.number(), one.frozenAt(), "/en/" + edition + "/report")));
        table(
                target,
                "withdrawn",
                List.of("contribution", "withdrawn_at"),
                row -> faces.statements().testimonials(edition).forEach(one -> {
                    if (one.consent() != null && one.isWithdrawn()) {
                        row.add(one.contribution(), one.consent().withdrawnAt());
                    }
                }));
        openings(target);
        table(target, "open-tasks", List.of("task", "about", "since"), row -> {
            unchecked.forEach((key, since) -> row.add("check-figure", key, since));
            silent.forEach(contribution -> row.add("report-missing", contribution, null));
            faces.reviews().frozenSince(edition).ifPresent(since -> row.add("figures-are-locked", edition, since));
        });
    }

    private void openings(Target target) throws IOException {
        table(
                target,
                "openings",
                List.of("asked_at", "opened_at", "language", "reason"),
                row -> faces.reviews()
                        .openings(edition)
                        .forEach(one -> row.add(
                                one.askedAt(),
                                one.openedAt(),
                                one.reason().original(),
                                one.reason().inOriginal())));
    }

    private void figure(Row row, Figure figure) {
        var seen = figure.observation();
        var review = figure.review();
        row.add(
                figure.key(),
                figure.revision(),
                figure.metric().word(),
                figure.definition(),
                figure.amount().low(),
                figure.amount().high(),
                seen.unit(),
                figure.period().days().firstDay(),
                figure.period().days().lastDay(),
                figure.period().zone(),
                figure.method(),
                seen.deduplication(),
                seen.channel(),
                seen.account(),
                seen.detail() == null ? null : seen.detail().inOriginal(),
                figure.reporter(),
                figure.capturedAt(),
                figure.withdrawn() ? "withdrawn" : figure.status(),
                review == null ? null : review.reviewer(),
                review == null ? null : review.at(),
                seen.evidence().stream().map(TableWriting::named).collect(Collectors.joining(" ")));
        for (Evidence one : seen.evidence()) {
            if (one.hash() != null) {
                evidence.computeIfAbsent(one.hash(), _ -> new TreeSet<>()).add(figure.key());
            }
        }
        // The last revision of a key comes last, and it alone holds.
        if (figure.status() == FigureStatus.PROVISIONAL && !figure.withdrawn()) {
            unchecked.put(figure.key(), figure.capturedAt());
        } else {
            unchecked.remove(figure.key());
        }
    }

    private static String named(Evidence one) {
        return one.hash() == null ? String.valueOf(one.link()) : one.hash();
    }

    private void evidence(Target target, ExportProgress progress) throws IOException {
        progress.at("handover/evidence");
        var names = new TreeMap<String, String>();
        for (String hash : evidence.keySet()) {
            var file = faces.evidence().forExport(actor, hash).orElse(null);
            if (file != null) {
                names.put(hash, file.name());
                try (OutputStream out = target.file("handover/evidence/" + hash)) {
                    out.write(file.bytes());
                }
            }
        }
        table(
                target,
                "evidence",
                List.of("sha256", "name", "kept", "figures"),
                row -> evidence.forEach((hash, keys) ->
                        row.add(hash, names.get(hash), names.containsKey(hash), String.join(" ", keys))));
    }

    private void completeness(Target target) throws IOException {
        var header = new ArrayList<>(List.of("host", "contribution", "state", "report", "sent_at"));
        Arrays.stream(Piece.values()).map(Cells::word).forEach(header::add);
        table(
                target,
                "completeness",
                header,
                row -> faces.completeness().forEach(edition, one -> {
                    var report = one.report();
                    var cells = new ArrayList<@Nullable Object>();
                    cells.add(one.contribution().host().slug());
                    cells.add(one.contribution().id().slug());
                    cells.add(one.contribution().state());
                    cells.add(report == null ? null : report.state());
                    cells.add(report == null ? null : report.sentAt());
                    for (Piece piece : Piece.values()) {
                        cells.add(one.has(piece));
                    }
                    row.add(cells.toArray());
                    if (!one.isSent()) {
                        silent.add(one.contribution().id().slug());
                    }
                }));
    }

    private static void table(Target target, String name, List<String> header, Consumer<Row> rows) throws IOException {
        try (OutputStream out = target.file("handover/" + name + ".csv");
                var csv = new CSVPrinter(
                        new OutputStreamWriter(out, StandardCharsets.UTF_8),
                        CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecord(header);
            rows.accept(cells -> {
                try {
                    csv.printRecord(Arrays.stream(cells)
                            .map(cell -> cell == null ? "" : Cells.cell(cell))
                            .toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
