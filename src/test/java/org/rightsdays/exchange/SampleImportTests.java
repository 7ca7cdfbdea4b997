package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.impact.Impact;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The edition of 2024, as its coordinators would hold it. */
@StoreTest
class SampleImportTests {

    private static final Path FOLDER = Path.of("samples", "2024");
    private static final EditionId EDITION = new EditionId(2024);

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Coalition coalition;

    @Autowired
    Editions editions;

    @Autowired
    Programme programme;

    @Autowired
    Impact impact;

    @Autowired
    History history;

    @Test
    void everyRowOfEveryFileIsKept() {
        Imported outcome = imported(FOLDER);

        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.edition()).isEqualTo(EDITION);
        assertThat(outcome.records().sequencedKeySet())
                .containsExactly(
                        "edition.json",
                        "organisations.csv",
                        "contributions.csv",
                        "results.csv",
                        "testimonials.csv",
                        "audience-backgrounds.csv",
                        "social-media.csv",
                        "claims.csv",
                        "printed-names.csv",
                        "printed-chapters.csv",
                        "printed-spellings.csv");
        assertThat(outcome.records().values().stream().map(SampleImportTests::all))
                .containsExactly(1, 45, 16, 22, 12, 7, 6, 24, 56, 3, 7);
    }

    @Test
    void contributionsSayWhatTheFilesSayAndNoMore() {
        imported(FOLDER);

        Contribution leipzig = contribution("leipzig");
        assertThat(leipzig.mode()).isEqualTo(AttendanceMode.IN_PERSON);
        assertThat(leipzig.formats()).containsExactlyInAnyOrder(Format.EXHIBITION, Format.WORKSHOP);
        assertThat(leipzig.parts().stream().map(Part::key)).containsExactly("workshop", "exhibition");
        assertThat(leipzig.sessions()).isEmpty();
        assertThat(leipzig.languages()).isEmpty();
        assertThat(leipzig.accessibility()).isEmpty();
        assertThat(contribution("assai").title().inOriginal()).isEqualTo("Sun Valley Day");
        assertThat(contribution("bordeaux-metropole").partners())
                .extracting(partner -> partner.organisation().slug())
                .containsExactly("european-commission", "edri", "kyiv", "montreal");
    }

    @Test
    void whatIsNoEventRunsForLongerUnlessItsHostSaysOtherwise() {
        imported(FOLDER);

        assertThat(contribution("brussels").longRunning()).as("a campaign").isTrue();
        assertThat(contribution("amsterdam-barcelona").longRunning())
                .as("articles")
                .isTrue();
        assertThat(contribution("niteroi").longRunning())
                .as("a webinar and its podcast")
                .isFalse();
        assertThat(contribution("leipzig").longRunning())
                .as("an exhibition beside a workshop")
                .isFalse();
    }

    @Test
    void theEditionSpeaksEveryLanguageOfTheInterface() {
        imported(FOLDER);

        var edition = editions.find(EDITION).orElseThrow();
        assertThat(edition.slogan().texts()).hasSize(11).containsEntry("en", "Digital Rights are Human Rights");
        assertThat(edition.name().in("fi").text()).isEqualTo("Kansainväliset digitaalisten oikeuksien päivät");
        assertThat(edition.periods()).containsOnlyKeys("social_media_campaign", "social_media_baseline");
        assertThat(edition.next()).isNotNull();
        assertThat(edition.sample()).isFalse();
    }

    @Test
    void rolesFollowFromWhatIsGiven() {
        imported(FOLDER);

        assertThat(roles("porto")).containsExactlyInAnyOrder(Role.HOST, Role.COORDINATOR);
        assertThat(roles("kyiv")).containsExactly(Role.SUPPORTING);
        assertThat(roles("montreal")).containsExactly(Role.SUPPORTING);
        assertThat(roles("edri")).containsExactly(Role.PARTNER);
        assertThat(coalition.find(new OrganisationId("kyiv")).orElseThrow().source())
                .isEqualTo("named in the text only: took part in the Bordeaux Métropole conference");
    }

    @Test
    void theSameFolderAgainChangesNothing() {
        imported(FOLDER);

        assertThat(imported(FOLDER).records().values()).allMatch(saved -> saved.created() + saved.changed() == 0);
    }

    @Test
    void theSameEditionAsWorkbookChangesNothing() throws IOException {
        imported(FOLDER);
        Path workbook = EditionFolder.workbookOf(FOLDER, temporary.resolve("2024.xlsx"));

        Map<String, Saved> records = imported(workbook).records();

        assertThat(records).hasSize(11).containsEntry("contributions", new Saved(0, 0, 16));
        assertThat(records.values()).allMatch(saved -> saved.created() + saved.changed() == 0);
    }

    @Test
    void changedRowsChangeTheirRecordsAndLeaveHistory() throws IOException {
        imported(FOLDER);
        change("contributions.csv", "Sun Valley Day", "Sun Valley Days");
        change("results.csv", "assai,participants,134", "assai,participants,135");

        Map<String, Saved> records = imported(temporary).records();

        assertThat(records)
                .containsEntry("contributions.csv", new Saved(0, 1, 15))
                .containsEntry("results.csv", new Saved(0, 1, 21));
        assertThat(history.of("contribution 2024/assai").getLast().changes()).containsOnlyKeys("title");
        assertThat(history.of("figure 2024/assai/participants").getLast().changes())
                .containsOnlyKeys("amount");
        assertThat(impact.revisions(EDITION, "assai/participants"))
                .extracting(figure -> figure.amount().toString())
                .containsExactly("134", "135");
    }

    @Test
    void rowsAndColumnsThatAreGoneFromTheFolderAreLeftAlone() throws IOException {
        imported(FOLDER);
        copy();
        Files.delete(temporary.resolve("parts.csv"));
        Files.writeString(temporary.resolve("contributions.csv"), """
                id,host,title,kinds,summary
                leipzig,leipzig,A new title,workshop,A new summary.
                """);
        Files.delete(temporary.resolve("results.csv"));
        Files.delete(temporary.resolve("testimonials.csv"));
        Files.delete(temporary.resolve("claims.csv"));

        Imported outcome = imported(temporary);

        assertThat(outcome.records()).containsEntry("contributions.csv", new Saved(0, 1, 0));
        assertThat(contribution("leipzig").parts()).hasSize(2);
        assertThat(contribution("leipzig").themes()).isNotEmpty();
        assertThat(contribution("porto").title().inOriginal()).isEqualTo("Hackacity on digital privacy rights");
        assertThat(outcome.warnings()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("left-alone");
            assertThat(note.arguments()).containsEntry("count", "15");
        });
        assertThat(roles("porto")).contains(Role.HOST);
    }

    private static int all(Saved saved) {
        return saved.created() + saved.changed() + saved.unchanged();
    }

    private Imported imported(Path source) {
        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(source, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Imported.class);
        return (Imported) outcome;
    }

    private Contribution contribution(String slug) {
        return programme.published(new ContributionId(EDITION, slug)).orElseThrow();
    }

    private Set<Role> roles(String organisation) {
        return editions.takingPart(EDITION).stream()
                .filter(one -> one.organisation().slug().equals(organisation))
                .map(TakingPart::roles)
                .findFirst()
                .orElseThrow();
    }

    private void copy() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, temporary.resolve(file.getFileName()));
            }
        }
    }

    private void change(String file, String before, String after) throws IOException {
        if (!Files.exists(temporary.resolve("edition.json"))) {
            copy();
        }
        String text = Files.readString(temporary.resolve(file));
        assertThat(List.of(text)).allMatch(one -> one.contains(before));
        Files.writeString(temporary.resolve(file), text.replace(before, after));
    }
}
