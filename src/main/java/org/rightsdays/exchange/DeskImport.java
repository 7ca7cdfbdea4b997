package org.rightsdays.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Batches.Begun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same files as an import, from one organisation and for its own contributions alone: each row becomes a draft. All
 * that is wrong is told at once, and then nothing is written.
 */
@Component
public class DeskImport {

    /** More is a matter for an import by whoever runs the site. */
    public static final int MOST_ROWS = 2_000;

    private static final List<Sheet> READ = List.of(
            ContributionColumns.SHEET,
            DetailColumns.Parts.SHEET,
            DetailColumns.Places.SHEET,
            DetailColumns.Sessions.SHEET,
            DetailColumns.Links.SHEET);

    private final Faces faces;
    private final Batches batches;

    DeskImport(Faces faces, Batches batches) {
        this.faces = faces;
        this.batches = batches;
    }

    /**
     * What a file holds.
     *
     * @param titles of its contributions, as far as they could be read
     * @param begun what was written; null after a dry run, and where something was wrong
     */
    public record Outcome(
            List<String> titles,
            List<Finding> errors,
            int errorsTotal,
            List<Finding> warnings,
            @org.jspecify.annotations.Nullable Begun begun) {}

    /**
     * Checks a workbook, or a folder with CSV files, and writes its contributions as drafts unless anything is wrong.
     *
     * @param batch by which all of it can be undone; the same file again makes no second draft of a row
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't write for the organisation
     */
    @Transactional
    public Outcome read(Actor actor, OrganisationId owner, EditionId edition, Path file, UUID batch, boolean dryRun) {
        var findings = new Findings();
        var contributions = new ArrayList<Contribution>();
        try (Source source = Source.open(file)) {
            contributions.addAll(contributions(source, owner, edition, findings));
        } catch (Unreadable unreadable) {
            tell(findings, String.valueOf(file.getFileName()), unreadable.code(), unreadable.arguments());
        } catch (IOException _) {
            tell(findings, String.valueOf(file.getFileName()), "not-workbook", Map.of());
        }
        boolean write = !dryRun && !findings.hasErrors();
        Begun begun = write ? batches.begin(actor, edition, owner, contributions, batch) : null;
        return new Outcome(
                contributions.stream().map(one -> one.title().inOriginal()).toList(),
                findings.errors(),
                findings.errorsTotal(),
                findings.warnings(),
                begun);
    }

    private List<Contribution> contributions(
            Source source, OrganisationId owner, EditionId edition, Findings findings) {
        var tables = new HashMap<String, Table>();
        for (Table table : source.tables()) {
            if (READ.stream().anyMatch(sheet -> sheet.name().equals(table.name()))) {
                tables.put(table.name(), table);
            }
        }
        if (!tables.containsKey(ContributionColumns.SHEET.name())) {
            tell(findings, "", "no-contributions", Map.of());
            return List.of();
        }
        var run = new Run(source, tables, edition, "en", null, findings, ImportProgress.NONE);
        var known = new Known(faces.coalition());
        var reader = new TableReader(run, ImportProgress.Step.CHECKING);
        var rows = new ArrayList<Entry>();
        var check = new ContributionCheck(edition, known, faces.programme());
        reader.forEach(ContributionColumns.SHEET, row -> {
            check.check(row);
            checkOwner(row, owner);
            rows.add(row);
        });
        check.checkSteps();
        new DetailCheck(known, new PictureFiles(faces.pictures(), source.folder())).check(reader);
        if (rows.size() > MOST_ROWS) {
            tell(findings, "", "too-many-rows", Map.of("limit", Integer.toString(MOST_ROWS)));
        }
        return read(run, rows, known);
    }

    /** What could be read; what could not has been told when it was checked. */
    private static List<Contribution> read(Run run, List<Entry> rows, Known known) {
        var found = new ArrayList<Contribution>();
        var again = run.collectingIn(new Findings());
        Table table = Objects.requireNonNull(run.table(ContributionColumns.SHEET));
        for (Entry row : rows) {
            var silent = new Entry(row.row(), row.header(), again.reading(table));
            String slug = row.written(ContributionColumns.ID);
            Contribution read = ContributionReader.read(
                    silent, run.edition(), known.detailsOf(slug), null, UnaryOperator.identity());
            if (read != null) {
                found.add(read);
            }
        }
        return found;
    }

    private static void checkOwner(Entry row, OrganisationId owner) {
        String host = row.written(ContributionColumns.HOST);
        if (!host.isEmpty() && !host.equals(owner.slug())) {
            row.error("other-host", ContributionColumns.HOST, host, Map.of("own", owner.slug()));
        }
    }

    private static void tell(Findings findings, String file, String code, Map<String, String> arguments) {
        new Reading(file, "en", null, findings).error(code, new Place(file, 0, null), null, arguments);
    }
}
