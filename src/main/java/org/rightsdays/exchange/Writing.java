package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.OrganisationColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;

/** The second pass: reads again what has been checked and writes it, a batch at a time, in the caller's transaction. */
final class Writing {

    private static final int BATCH = 1_000;

    private final Run run;
    private final Actor actor;
    private final Known known;
    private final PictureFiles pictures;
    private final Faces faces;
    private final SequencedMap<String, Saved> records = new LinkedHashMap<>();

    Writing(Run run, Actor actor, Known known, PictureFiles pictures, Faces faces) {
        this.run = run;
        this.actor = actor;
        this.known = known;
        this.pictures = pictures;
        this.faces = faces;
    }

    /** Writes everything and tells what became of the records of each file. */
    SequencedMap<String, Saved> write(Edition edition, String editionFile) {
        inBatches(OrganisationColumns.SHEET, this::saveOrganisations);
        boolean isNew = faces.editions().find(edition.id()).isEmpty();
        boolean written = faces.editions().save(actor, edition);
        records.putFirst(editionFile, new Saved(isNew ? 1 : 0, !isNew && written ? 1 : 0, written ? 0 : 1));
        inBatches(ContributionColumns.SHEET, this::saveContributions);
        faces.editions()
                .saveTakingPart(
                        actor, new Roles(known, edition, faces.editions().takingPart(edition.id())).all());
        var results = new ResultWriting(run, actor, edition, faces);
        for (Sheet sheet : Sheets.RESULTS) {
            inBatches(sheet, rows -> count(sheet, results.save(sheet, rows)));
        }
        return records;
    }

    private void inBatches(Sheet sheet, Consumer<List<Entry>> save) {
        if (run.table(sheet) == null) {
            return;
        }
        records.put(run.file(sheet), new Saved(0, 0, 0));
        var batch = new ArrayList<Entry>(BATCH);
        new TableReader(run, ImportProgress.Step.WRITING).forEach(sheet, row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                save.accept(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            save.accept(batch);
        }
    }

    private void saveOrganisations(List<Entry> rows) {
        var ids = rows.stream()
                .map(row -> new OrganisationId(row.written(OrganisationColumns.ID)))
                .toList();
        var kept = faces.coalition().find(ids);
        var wanted = new ArrayList<Organisation>(rows.size());
        for (Entry row : rows) {
            var id = new OrganisationId(row.written(OrganisationColumns.ID));
            wanted.add(sure(OrganisationReader.read(row, kept.get(id), pictures::store)));
        }
        count(OrganisationColumns.SHEET, faces.coalition().save(actor, wanted));
    }

    private void saveContributions(List<Entry> rows) {
        var slugs =
                rows.stream().map(row -> row.written(ContributionColumns.ID)).toList();
        Map<String, Contribution> kept = faces.programme().published(run.edition(), slugs).stream()
                .collect(Collectors.toMap(one -> one.id().slug(), Function.identity()));
        var wanted = new ArrayList<Contribution>(rows.size());
        for (Entry row : rows) {
            String slug = row.written(ContributionColumns.ID);
            wanted.add(sure(ContributionReader.read(
                    row, run.edition(), known.detailsOf(slug), kept.get(slug), pictures::store)));
        }
        count(ContributionColumns.SHEET, faces.programme().save(actor, run.edition(), wanted));
    }

    private void count(Sheet sheet, Saved saved) {
        records.merge(run.file(sheet), saved, Saved::plus);
    }

    private static <T> T sure(@Nullable T checked) {
        if (checked == null) {
            throw new ChangedMeanwhile();
        }
        return checked;
    }

    /** A file was right when it was checked and isn't any more. */
    static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
