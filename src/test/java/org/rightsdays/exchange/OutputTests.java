package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.columns.Header;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.columns.Reading;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.columns.Sheets;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.exchange.template.ColumnGuide;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The template, the sample and the documentation: what the program writes, it reads. */
@StoreTest
class OutputTests {

    private static final Path GUIDE = Path.of("docs", "edition-folder.md");
    private static final Path REPORTS_GUIDE = Path.of("docs", "local-reports.md");
    private static final String GENERATED = "<!-- Below this line the program writes. -->\n";

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Programme programme;

    @Autowired
    Editions editions;

    @Autowired
    Messages messages;

    @Test
    void theTemplateHasEverySheetAndNoRowThatIsNotARemark() throws IOException {
        Path file = temporary.resolve("template.xlsx");
        exchange.writeTemplate(file, messages.in("en"));
        var findings = new Findings();

        try (Source source = Source.open(file)) {
            for (Sheet sheet : Sheets.ALL) {
                Table table = source.tables().stream()
                        .filter(one -> one.name().equals(sheet.name()))
                        .findFirst()
                        .orElseThrow();
                try (var rows = table.open()) {
                    assertThat(Header.read(sheet, rows.next(), new Reading(sheet.name(), "en", null, findings)))
                            .isPresent();
                    rows.forEachRemaining(row -> assertThat(row.isRemark()).isTrue());
                }
            }
        }
        assertThat(findings.errors()).isEmpty();
    }

    @Test
    void theTemplateAsksForNothingButTheEdition() throws IOException {
        Path file = temporary.resolve("template.xlsx");
        exchange.writeTemplate(file, messages.in("en"));

        var outcome = (Refused) imported(file);

        assertThat(outcome.errors()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.place().file()).isEqualTo("edition");
            assertThat(error.code()).isEqualTo("missing-column");
        });
        assertThatThrownBy(() -> exchange.writeTemplate(file, messages.in("en")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void theSampleIsReadWithoutAWarningAndSaysThatItIsOne() throws IOException {
        exchange.writeSample(temporary, 120);

        var outcome = (Imported) imported(temporary);

        assertThat(outcome.records()).containsEntry("contributions.csv", new Saved(120, 0, 0));
        assertThat(outcome.warnings()).map(Finding::code).isEmpty();
        assertThat(editions.find(new EditionId(2030)).orElseThrow().sample()).isTrue();
        assertThat(((Imported) imported(temporary)).records().values())
                .allMatch(saved -> saved.created() + saved.changed() == 0);
    }

    @Test
    void theSampleUsesEveryFieldTenLanguagesAndEveryState() throws IOException {
        exchange.writeSample(temporary, 120);
        imported(temporary);
        var languages = new HashSet<String>();
        var states = new HashSet<ContributionState>();
        var fields = new HashSet<String>();

        programme.forEach(new EditionId(2030), ProgrammeFilter.NONE, contribution -> {
            languages.add(contribution.title().original());
            states.add(contribution.state());
            fields.addAll(filled(contribution));
        });

        assertThat(languages).hasSize(10).contains("ar", "uk", "zh");
        assertThat(states)
                .contains(ContributionState.CANCELLED, ContributionState.POSTPONED, ContributionState.MOVED_ONLINE);
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "description",
                        "note",
                        "long",
                        "parts",
                        "sessions",
                        "places",
                        "links",
                        "languages",
                        "access",
                        "partners",
                        "images",
                        "rights",
                        "audience",
                        "zones");
    }

    private static List<String> filled(Contribution one) {
        return Stream.of(
                        one.description() == null ? "" : "description",
                        one.stateNote() == null ? "" : "note",
                        one.longRunning() ? "long" : "",
                        one.parts().isEmpty() ? "" : "parts",
                        one.sessions().isEmpty() ? "" : "sessions",
                        one.places().isEmpty() ? "" : "places",
                        one.links().isEmpty() ? "" : "links",
                        one.languages().isEmpty() ? "" : "languages",
                        one.accessibility().isEmpty() ? "" : "access",
                        one.partners().isEmpty() ? "" : "partners",
                        one.images().isEmpty() ? "" : "images",
                        one.rights().answers().isEmpty() ? "" : "rights",
                        one.audience() == null ? "" : "audience",
                        one.sessions().stream()
                                                .map(session -> session.zone())
                                                .distinct()
                                                .count()
                                        < 2
                                ? ""
                                : "zones")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    @Test
    void theSameNumberGivesTheSameSample() throws IOException {
        exchange.writeSample(temporary.resolve("one"), 40);
        exchange.writeSample(temporary.resolve("two"), 40);

        try (var files = Files.list(temporary.resolve("one"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Path.of(
                                    temporary.toString(),
                                    "two",
                                    file.getFileName().toString()))
                            .hasSameBinaryContentAs(file));
        }
        assertThatThrownBy(() -> exchange.writeSample(temporary.resolve("one"), 40))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    /** Renewed by {@code mvn test -Dtest=OutputTests}: when it differs, this test writes it anew and fails once. */
    @Test
    void theDocumentationOfTheColumnsIsTheOneOfTheCode() throws IOException {
        var guide = new ColumnGuide(messages.in("en"));
        holds(GUIDE, guide.markdown());
        holds(REPORTS_GUIDE, guide.markdown(LocalReportColumns.ALL));
    }

    private static void holds(Path guide, String columns) throws IOException {
        String document = Files.readString(guide);
        String wanted = document.substring(0, document.indexOf(GENERATED) + GENERATED.length()) + columns;
        if (!document.equals(wanted)) {
            Files.writeString(guide, wanted);
        }

        assertThat(document)
                .as("%s was out of date and has been written anew: look at it and commit it", guide)
                .isEqualTo(wanted);
    }

    private ImportOutcome imported(Path source) {
        return exchange.importEdition(Actor.OPERATOR, new ImportRequest(source, false, null), ImportProgress.NONE);
    }
}
