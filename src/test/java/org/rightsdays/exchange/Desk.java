package org.rightsdays.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.DeskImport.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.submissions.Batches.Taken;
import org.rightsdays.testing.Cast;

/** Brings files to the desk for Porto, as the form does. */
final class Desk {

    static final DeskTarget PORTO = new DeskTarget(Cast.PORTO.id(), Cast.EDITION.id(), "en", null);

    private final DeskImport files;
    private final Actor actor;

    Desk(DeskImport files, Actor actor) {
        this.files = files;
        this.actor = actor;
    }

    Outcome bring(DeskFile file, UUID batch, Step step) {
        return files.read(actor, PORTO, file, batch, step);
    }

    Outcome check(DeskFile file) {
        return bring(file, UUID.randomUUID(), Step.CHECK);
    }

    /** What was written; fails where nothing was. */
    static Taken taken(Outcome outcome) {
        return Objects.requireNonNull(outcome.taken(), "Nothing was taken");
    }

    static DeskFile csv(String text) {
        return new DeskFile("contributions.csv", null, "", text.getBytes(StandardCharsets.UTF_8));
    }

    static DeskFile calendar(String text) {
        return new DeskFile("programme.ics", null, "", text.getBytes(StandardCharsets.UTF_8));
    }

    /** An archive of tables, by their names. */
    static DeskFile archive(Map<String, String> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + ".csv"));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DeskFile("tables.zip", null, "", bytes.toByteArray());
    }
}
