package org.rightsdays.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Numerals;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.findings.Nearest;
import org.rightsdays.exchange.handover.HandoverFolder;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.impact.FiguresFrozen;
import org.rightsdays.platform.security.Actor;

/** One import from beginning to end, within a transaction that its caller ends. */
final class EditionImport {

    private final Actor actor;
    private final ImportRequest request;
    private final ImportProgress progress;
    private final Faces faces;
    private final Findings findings = new Findings();

    EditionImport(Actor actor, ImportRequest request, ImportProgress progress, Faces faces) {
        this.actor = actor;
        this.request = request;
        this.progress = progress;
        this.faces = faces;
    }

    ImportOutcome run() throws IOException {
        if (!faces.lock().take()) {
            tell("", "another-import", Map.of());
            return refused();
        }
        try (Source source = Source.open(request.source())) {
            return read(source);
        } catch (Unreadable unreadable) {
            tell(String.valueOf(request.source().getFileName()), unreadable.code(), unreadable.arguments());
            return refused();
        } catch (FiguresFrozen _) {
            tell("", "figures-frozen", Map.of());
            return refused();
        } catch (Writing.ChangedMeanwhile _) {
            tell("", "changed-meanwhile", Map.of());
            return refused();
        }
    }

    private ImportOutcome read(Source source) throws IOException {
        Map<String, Table> tables = knownTables(source);
        source.misplaced().forEach(file -> tell(file.file(), file.code(), Map.of()));
        Optional<Entry> facts = EditionFacts.read(source, findings);
        if (facts.isEmpty()) {
            return refused();
        }
        Edition edition = edition(facts.get());
        String language = facts.get().get(EditionColumns.LANGUAGE);
        var run = new Run(
                source,
                tables,
                edition == null ? new EditionId(0) : edition.id(),
                language == null ? "en" : language,
                numerals(facts.get()),
                findings,
                progress);
        var known = new Known(faces.coalition());
        var pictures = new PictureFiles(faces.pictures(), source.folder());
        var checking = new Checking(run, known, pictures, faces.programme());
        checking.check(edition, faces.editions().find(run.edition()).isPresent(), facts.get());
        HandoverFolder handover = handover(source, run, known);
        if (edition == null || findings.hasErrors()) {
            return refused();
        }
        var again = run.collectingIn(new Findings());
        var records = new Writing(again, actor, known, pictures, faces)
                .write(edition, facts.get().reading().file());
        if (handover != null) {
            handover.write(actor, faces.handover(), faces.pictures(), records);
        }
        if (again.findings().hasErrors()) {
            throw new Writing.ChangedMeanwhile();
        }
        return new Imported(edition.id(), request.dryRun(), records, findings.warnings(), findings.warningsTotal());
    }

    /** What the folder holds beside its sheets, checked; null for a workbook and for a folder without. */
    private @Nullable HandoverFolder handover(Source source, Run run, Known known) {
        var handover = new HandoverFolder(source.folder(), run.edition());
        if (!java.nio.file.Files.isDirectory(request.source()) || !handover.isThere()) {
            return null;
        }
        handover.check(
                findings,
                known::hasContribution,
                slug -> known.organisation(slug).isPresent());
        return handover;
    }

    /** The edition with what is kept of it where the folder says nothing; null when it is wrong. */
    private @Nullable Edition edition(Entry facts) {
        String year = facts.written(EditionColumns.YEAR);
        Optional<Edition> before = year.matches("[0-9]{4}")
                ? faces.editions().find(new EditionId(Integer.parseInt(year)))
                : Optional.empty();
        return EditionReader.read(facts, before.orElse(null));
    }

    /** By the request, else by the edition; null when neither declares one. */
    private @Nullable Numerals numerals(Entry facts) {
        String declared = request.locale() == null ? facts.get(EditionColumns.LOCALE) : request.locale();
        Optional<Numerals> numerals = Optional.ofNullable(declared).flatMap(Numerals::of);
        if (declared != null && numerals.isEmpty()) {
            tell("", "locale", Map.of("locale", declared));
        }
        return numerals.orElse(null);
    }

    private Map<String, Table> knownTables(Source source) {
        var tables = new HashMap<String, Table>();
        for (Table table : source.tables()) {
            if (Sheets.find(table.name()).isPresent()) {
                tables.put(table.name(), table);
            } else if (!table.name().equals(EditionColumns.KEYS.name())) {
                tell(
                        table.file(),
                        "unknown-file",
                        Map.of(
                                "nearest", Nearest.of(table.name(), Sheets.names()),
                                "choices", String.join(", ", Sheets.names())));
            }
        }
        return tables;
    }

    private void tell(String file, String code, Map<String, String> arguments) {
        new Reading(file, "en", null, findings).error(code, new Place(file, 0, null), null, arguments);
    }

    private ImportOutcome refused() {
        return new Refused(findings.errors(), findings.errorsTotal(), findings.warnings(), findings.warningsTotal());
    }
}
