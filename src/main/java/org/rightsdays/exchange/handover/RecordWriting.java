package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.ReportArchive.Kept;
import org.rightsdays.platform.storage.Json;

/** The records that are taken in again: the ledger, statements, reports and texts. No account is among them. */
final class RecordWriting {

    private final HandoverFaces faces;
    private final EditionId edition;
    private final Set<String> contributions;
    private final PictureNames pictures;

    RecordWriting(HandoverFaces faces, EditionId edition, Set<String> contributions, PictureNames pictures) {
        this.faces = faces;
        this.edition = edition;
        this.contributions = contributions;
        this.pictures = pictures;
    }

    void write(Target target, ExportProgress progress) throws IOException {
        progress.at(RecordFile.FIGURES.path());
        try (OutputStream out = target.file(RecordFile.FIGURES.path())) {
            faces.ledger().forEach(edition, figure -> {
                if (isHere(figure.scope().contribution())) {
                    line(out, withoutAccount(figure));
                }
            });
        }
        write(target, RecordFile.GROWTH, faces.statements().statedGrowth(edition));
        write(
                target,
                RecordFile.TESTIMONIALS,
                faces.statements().testimonials(edition).stream()
                        .filter(one -> !one.isWithdrawn() && isHere(one.contribution()))
                        .toList());
        write(
                target,
                RecordFile.BACKGROUNDS,
                faces.statements().backgrounds(edition).stream()
                        .filter(one -> isHere(one.scope().contribution()))
                        .toList());
        Set<String> takenBack = faces.statements().testimonials(edition).stream()
                .filter(Testimonial::isWithdrawn)
                .map(Testimonial::contribution)
                .collect(Collectors.toSet());
        writeReports(target, takenBack);
        write(
                target,
                RecordFile.PASSAGES,
                faces.passages().of(edition).entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(one -> new RecordFile.Passage(one.getKey(), one.getValue()))
                        .toList());
    }

    /** One at a time, as there may be as many as contributions. */
    private void writeReports(Target target, Set<String> takenBack) throws IOException {
        try (var file = new LaterFile(target, RecordFile.REPORTS.path())) {
            faces.reports().forEach(edition, one -> {
                String slug = one.report().contribution().slug();
                if (isHere(slug)) {
                    name(one);
                    line(file, takenBack.contains(slug) ? one.withoutQuote() : one);
                }
            });
        }
    }

    /** Lets the photo lie in the folder. */
    private void name(Kept kept) {
        var photo = kept.photo();
        if (photo != null) {
            pictures.path(photo.picture());
        }
    }

    private boolean isHere(@Nullable String contribution) {
        return contribution == null || contributions.contains(contribution);
    }

    /** Who reported is told by the role alone. */
    private static Figure withoutAccount(Figure figure) {
        return new Figure(
                figure.id(),
                figure.edition(),
                figure.key(),
                figure.revision(),
                figure.observation(),
                figure.reporter(),
                null,
                figure.capturedAt(),
                figure.review(),
                figure.replaces(),
                figure.withdrawn());
    }

    private <T> void write(Target target, RecordFile<T> file, List<T> records) throws IOException {
        if (records.isEmpty()) {
            return;
        }
        try (OutputStream out = target.file(file.path())) {
            records.forEach(record -> line(out, record));
        }
    }

    private static void line(OutputStream out, Object record) {
        try {
            out.write((Json.write(record) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
