package org.rightsdays.exchange.handover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Json;
import org.rightsdays.platform.storage.Pictures;
import tools.jackson.core.JacksonException;

/** The part of an edition folder that no sheet holds: checked with the sheets, and written after them. */
public final class HandoverFolder {

    private static final int BATCH = 1_000;

    private final Path folder;
    private final EditionId edition;

    public HandoverFolder(Path folder, EditionId edition) {
        this.folder = folder;
        this.edition = edition;
    }

    public boolean isThere() {
        return Files.isDirectory(folder.resolve(RecordFile.FOLDER));
    }

    /**
     * Reads every record and tells what is wrong.
     *
     * @param contributions whether there is a contribution of a slug
     * @param organisations whether there is an organisation of a slug
     */
    public void check(Findings findings, Predicate<String> contributions, Predicate<String> organisations) {
        var told = new References(findings, edition, contributions, organisations);
        each(RecordFile.FIGURES, findings, (line, figure) -> {
            told.edition(line, figure.edition());
            told.contribution(line, figure.scope().contribution());
            var organisation = figure.scope().organisation();
            told.organisation(line, organisation == null ? null : organisation.slug());
        });
        each(RecordFile.GROWTH, findings, (line, growth) -> told.edition(line, growth.edition()));
        each(RecordFile.TESTIMONIALS, findings, (line, one) -> {
            told.edition(line, one.edition());
            told.contribution(line, one.contribution());
        });
        each(RecordFile.BACKGROUNDS, findings, (line, one) -> {
            told.edition(line, one.edition());
            told.contribution(line, one.scope().contribution());
        });
        each(RecordFile.REPORTS, findings, (line, one) -> {
            told.edition(line, one.report().contribution().edition());
            told.contribution(line, one.report().contribution().slug());
            var photo = one.photo();
            if (photo != null && picture(photo.picture()) == null) {
                told.missing(line, photo.picture());
            }
        });
        each(RecordFile.PASSAGES, findings, (_, _) -> {});
    }

    /** Writes what was checked; tells what became of the records of each file. */
    public void write(Actor actor, HandoverFaces faces, Pictures pictures, SequencedMap<String, Saved> records) {
        evidence(faces);
        batches(RecordFile.FIGURES, records, some -> faces.ledger().restore(actor, edition, some));
        batches(RecordFile.GROWTH, records, some -> faces.statements().saveStatedGrowth(actor, edition, some));
        batches(RecordFile.TESTIMONIALS, records, some -> faces.statements().saveTestimonials(actor, edition, some));
        batches(RecordFile.BACKGROUNDS, records, some -> faces.statements().saveBackgrounds(actor, edition, some));
        batches(
                RecordFile.REPORTS,
                records,
                some -> faces.reports()
                        .restore(
                                actor,
                                some.stream()
                                        .map(one -> one.photo() == null
                                                ? one
                                                : one.with(stored(
                                                        pictures, one.photo().picture())))
                                        .toList()));
        batches(RecordFile.PASSAGES, records, some -> {
            long written = some.stream()
                    .filter(one -> faces.passages().restore(actor, edition, one.chapter(), one.words()))
                    .count();
            return new Saved((int) written, 0, some.size() - (int) written);
        });
    }

    private <T> void batches(
            RecordFile<T> file, SequencedMap<String, Saved> records, java.util.function.Function<List<T>, Saved> save) {
        var batch = new ArrayList<T>(BATCH);
        each(file, new Findings(), (_, record) -> {
            batch.add(record);
            if (batch.size() == BATCH) {
                records.merge(file.path(), save.apply(batch), Saved::plus);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            records.merge(file.path(), save.apply(batch), Saved::plus);
        }
    }

    /** The same bytes have the same hash, so figures find their files again. */
    private void evidence(HandoverFaces faces) {
        Path evidence = folder.resolve("handover/evidence");
        if (!Files.isDirectory(evidence)) {
            return;
        }
        Map<String, String> names = EvidenceNames.read(folder.resolve("handover/evidence.csv"));
        try (Stream<Path> files = Files.list(evidence)) {
            for (Path file : files.sorted().toList()) {
                String hash = String.valueOf(file.getFileName());
                if (names.containsKey(hash)) {
                    faces.evidence().keep(names.get(hash), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path picture(String hash) {
        return Stream.of(".jpg", ".png")
                .map(ending -> folder.resolve("images/" + hash + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private String stored(Pictures pictures, String hash) {
        try {
            return pictures.storeAgain(Files.readAllBytes(java.util.Objects.requireNonNull(picture(hash))), hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a record stands. */
    record Line(String file, long number) {}

    /** Takes a record with its place. */
    private interface Each<T> {
        void take(Line line, T record);
    }

    private <T> void each(RecordFile<T> file, Findings findings, Each<T> each) {
        Path path = folder.resolve(file.path());
        if (!Files.isRegularFile(path)) {
            return;
        }
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                var line = new Line(file.path(), ++number);
                if (!text.isBlank()) {
                    take(file, text, line, findings, each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }

    private static <T> void take(RecordFile<T> file, String text, Line line, Findings findings, Each<T> each) {
        T record;
        try {
            record = Json.read(text, file.type());
        } catch (JacksonException | IllegalArgumentException _) {
            References.tell(findings, line, "handover-record", null);
            return;
        }
        each.take(line, record);
    }

    /** Whatever a record names has to be there. */
    private record References(
            Findings findings, EditionId edition, Predicate<String> contributions, Predicate<String> organisations) {

        void edition(Line line, EditionId other) {
            if (!edition.equals(other)) {
                tell(findings, line, "handover-reference", other.toString());
            }
        }

        void contribution(Line line, @Nullable String slug) {
            if (slug != null && !contributions.test(slug)) {
                tell(findings, line, "handover-reference", slug);
            }
        }

        void organisation(Line line, @Nullable String slug) {
            if (slug != null && !organisations.test(slug)) {
                tell(findings, line, "handover-reference", slug);
            }
        }

        void missing(Line line, String picture) {
            tell(findings, line, "handover-reference", "images/" + picture);
        }

        static void tell(Findings findings, Line line, String code, @Nullable String value) {
            findings.add(new Finding(
                    Finding.Severity.ERROR,
                    code,
                    new Finding.Place(line.file(), line.number(), null),
                    value,
                    Map.of()));
        }
    }
}
