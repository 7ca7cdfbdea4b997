package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes everything of an edition for those who coordinate the next one: a folder that {@code import} takes in again,
 * with what it has no sheet for beside it. All of it is of one moment.
 */
@Component
public class EditionExport {

    private final EditionFaces faces;
    private final HandoverFaces handover;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    EditionExport(EditionFaces faces, HandoverFaces handover, PlatformTransactionManager transactions) {
        this.faces = faces;
        this.handover = handover;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Writes the edition into a target, which the caller closes; that it was done is in the history.
     *
     * @return whether there is such an edition
     * @throws org.rightsdays.platform.security.Forbidden for everybody but coordinators and whoever runs the site
     */
    public boolean write(Actor actor, EditionId id, Target target, ExportProgress progress) throws IOException {
        if (!actor.equals(Actor.OPERATOR)) {
            actor.require(Role.COORDINATOR);
        }
        Optional<Edition> edition = faces.editions().find(id);
        if (edition.isEmpty()) {
            return false;
        }
        try {
            reading.executeWithoutResult(_ -> {
                try {
                    write(actor, edition.get(), target, progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw java.util.Objects.requireNonNull(e.getCause());
        }
        writing.executeWithoutResult(_ ->
                faces.history().add(actor, List.of(new Step("edition " + id, "exported", Map.of()))));
        return true;
    }

    private void write(Actor actor, Edition edition, Target target, ExportProgress progress) throws IOException {
        progress.at("edition.json");
        try (var out = target.file("edition.json")) {
            out.write(EditionFile.of(edition));
        }
        var pictures = new PictureNames(faces.pictures());
        var folder = new FolderWriting(faces, edition, pictures);
        folder.write(target, progress);
        new RecordWriting(handover, edition.id(), folder.contributions(), pictures).write(target, progress);
        new TableWriting(handover, edition.id(), actor).write(target, progress);
        pictures.into(target, progress);
        try (var out = target.file("README.md")) {
            out.write(Readme.of(edition));
        }
    }
}
