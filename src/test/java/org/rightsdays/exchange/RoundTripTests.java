package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.handover.EditionExport;
import org.rightsdays.exchange.handover.ExportProgress;
import org.rightsdays.exchange.handover.FolderTarget;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.EvidenceFiles;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.report.Passages;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one installation hands over, the next one has: exported, imported where nothing is, and exported once more. */
@StoreTest
class RoundTripTests {

    private static final EditionId EDITION = new EditionId(2024);
    private static final ContributionId LEIPZIG = new ContributionId(EDITION, "leipzig");
    private static final Actor COORDINATOR = new Actor("coordinator", UUID.randomUUID(), Set.of(Role.COORDINATOR));

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    EditionExport export;

    @Autowired
    Coalition coalition;

    @Autowired
    Programme programme;

    @Autowired
    Impact impact;

    @Autowired
    Reviews reviews;

    @Autowired
    Statements statements;

    @Autowired
    LocalReports reports;

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    Passages passages;

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient database;

    @Test
    void theEditionOf2024ComesBackByteForByteWithEverythingThatWasAddedToIt() throws IOException {
        imported(Path.of("samples", "2024"));
        somethingOfEveryKind();
        List<Figure> figures = impact.figures(EDITION);
        var told = reports.narratives(EDITION);
        Path first = exported(EDITION, "first");

        nothingIsLeft();
        assertThat(imported(first).warnings()).isEmpty();

        assertThat(contents(exported(EDITION, "second"))).isEqualTo(contents(first));
        assertThat(impact.figures(EDITION))
                .extracting(Figure::observation)
                .containsExactlyElementsOf(
                        figures.stream().map(Figure::observation).toList());
        assertThat(impact.withdrawn(EDITION)).extracting(Figure::key).containsExactly("leipzig/visitors");
        assertThat(reports.narratives(EDITION))
                .as("told in words")
                .isEqualTo(told)
                .hasSize(1);
        assertThat(statements.testimonials(EDITION))
                .filteredOn(one -> one.source().equals("Ana Silva"))
                .allMatch(one -> one.consent() != null && !one.isWithdrawn());
        assertThat(imported(first).records().values())
                .as("once more, it changes nothing")
                .allMatch(saved -> saved.created() + saved.changed() == 0);
    }

    @Test
    void everyFieldInEveryLanguageAndEveryPictureComesBack() throws IOException {
        exchange.writeSample(temporary.resolve("sample"), 120);
        var edition = new EditionId(2030);
        imported(temporary.resolve("sample"));
        List<Contribution> before = contributions(edition);
        var organisations = Set.copyOf(coalition.all());
        Path first = exported(edition, "first");

        nothingIsLeft();
        imported(first);

        assertThat(contributions(edition)).hasSize(120).containsExactlyElementsOf(before);
        assertThat(organisations).containsAll(coalition.all());
        assertThat(contents(exported(edition, "second"))).isEqualTo(contents(first));
    }

    @Test
    void whatWasTakenBackIsNotHandedOnAndNobodyIsNamedAsReporter() throws IOException {
        imported(Path.of("samples", "2024"));
        somethingOfEveryKind();
        statements.testimonials(EDITION).stream()
                .filter(one -> one.source().equals("Ana Silva"))
                .forEach(one -> statements.withdraw(COORDINATOR, EDITION, one.id()));

        String all = String.join("\n", contents(exported(EDITION, "withdrawn")).values());

        assertThat(all)
                .contains("leipzig,20")
                .doesNotContain("It opened our eyes")
                .doesNotContain(String.valueOf(COORDINATOR.account()));
    }

    @Test
    void nothingIsOverwrittenAndNobodyElseGetsEverything() throws IOException {
        Files.writeString(Files.createDirectories(temporary.resolve("full")).resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> FolderTarget.of(temporary.resolve("full")))
                .isInstanceOf(FileAlreadyExistsException.class);
        try (var target = FolderTarget.of(temporary.resolve("new"))) {
            assertThatThrownBy(() -> export.write(Actor.VISITOR, EDITION, target, ExportProgress.NONE))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(temporary.resolve("new")).doesNotExist();
        try (var files = Files.list(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("full");
        }
    }

    @Test
    void recordsThatNameWhatIsNotThereRefuseTheImport() throws IOException {
        imported(Path.of("samples", "2024"));
        Path folder = exported(EDITION, "broken");
        Path records = folder.resolve("handover/records/figures.jsonl");
        Files.writeString(records, Files.readString(records).replace("\"leipzig\"", "\"elsewhere\"") + "{\"id\": 7\n");

        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(folder, false, null), ImportProgress.NONE);

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).errors())
                .extracting(finding -> finding.code())
                .contains("handover-reference", "handover-record");
    }

    /** A report with a photo, a quote and evidence, a check, a revision, and a text in two languages. */
    private void somethingOfEveryKind() throws IOException {
        String photo = pictures.store(SamplePhoto.jpeg());
        String proof = evidence.keep("list of names.csv", "a,b\n".getBytes(StandardCharsets.UTF_8));
        var answers = new TreeMap<>(Map.of(
                "held", "yes",
                "people-workshop", "51",
                "how-workshop", "counted",
                "group-youth", "yes",
                "group-count-youth", "12",
                "lessons", "=1+1 is no formula",
                "pub-1-title", "Rights in the city",
                "pub-1-kind", "earned"));
        answers.putAll(Map.of(
                "quote", "It opened our eyes",
                "quote-name", "Ana Silva",
                "quote-consent", "yes",
                "photo-picture", photo,
                "photo-alt", "People at a table",
                "photo-credit", "Rui Lima",
                "photo-consent", "yes",
                "evidence-hash", proof,
                "evidence-name", "list of names.csv"));
        assertThat(reports.send(COORDINATOR, LEIPZIG, 0, answers, new ConsentText("de", "Ja."))
                        .problems())
                .isEmpty();
        var checker = new Actor("coordinator", UUID.randomUUID(), Set.of(Role.COORDINATOR));
        reviews.confirm(
                checker,
                EDITION,
                impact.figures(EDITION, "leipzig").stream().map(Figure::id).toList());
        takeVisitorsBack();
        passages.write(COORDINATOR, EDITION, passages.chapters().getFirst(), "de", "Ein Anfang.");
        passages.write(COORDINATOR, EDITION, passages.chapters().getFirst(), "en", "A beginning.");
        portoHasALogo(photo);
    }

    private void takeVisitorsBack() {
        impact.withdraw(
                COORDINATOR,
                EDITION,
                impact.figures(EDITION, "leipzig").stream()
                        .filter(figure -> figure.key().endsWith("visitors"))
                        .map(Figure::id)
                        .toList());
    }

    /** And a text that is written in another language than its name. */
    private void portoHasALogo(String photo) {
        var porto = coalition.all().stream()
                .filter(one -> one.id().slug().equals("porto"))
                .findFirst()
                .orElseThrow();
        coalition.save(
                COORDINATOR,
                List.of(new org.rightsdays.coalition.Organisation(
                        porto.id(),
                        porto.kind(),
                        porto.name(),
                        porto.country(),
                        porto.position(),
                        porto.zone(),
                        porto.website(),
                        new org.rightsdays.coalition.Organisation.Logo(photo, LocalizedText.of("pt", "Logótipo")),
                        LocalizedText.of("pt", "@Porto: uma cidade").with("fr", "Une ville"),
                        porto.membership(),
                        porto.source())));
    }

    private List<Contribution> contributions(EditionId edition) {
        var all = new ArrayList<Contribution>();
        programme.forEach(edition, ProgrammeFilter.NONE, one -> all.add(Undated.of(one)));
        return all;
    }

    private Path exported(EditionId edition, String name) throws IOException {
        Path folder = temporary.resolve(name);
        try (var target = FolderTarget.of(folder)) {
            assertThat(export.write(Actor.OPERATOR, edition, target, ExportProgress.NONE))
                    .isTrue();
            target.finish();
        }
        return folder;
    }

    /** As a new installation: within this test, whose transaction is undone. */
    private void nothingIsLeft() {
        database.sql(
                        "truncate editions.edition, coalition.organisation, platform.picture, impact.evidence_file cascade")
                .update();
    }

    private Imported imported(Path folder) {
        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(folder, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Imported.class);
        return (Imported) outcome;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(new HashSet<>(contents.keySet())).contains("edition.json", "README.md", "contributions.csv");
        return contents;
    }
}
