package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.DeskExport.Form;
import org.rightsdays.exchange.LocalReportTables.Outcome;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.Publication;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Format;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Local reports go into tables with everything but photos, and come back: all that was edited, or nothing. Each test has
 * a year of its own, as what one sends is no matter of another.
 */
@SpringTest
class LocalReportTablesTests {

    private static final ConsentText CONSENT = new ConsentText("en", "The person agrees.");

    @TempDir
    private Path folder;

    @Autowired
    private Given given;

    @Autowired
    private SignIns signIns;

    @Autowired
    private LocalReportTables tables;

    @Autowired
    private LocalReports reports;

    @Autowired
    private Impact impact;

    @Autowired
    private Statements statements;

    @Autowired
    private Messages messages;

    private SignedIn officer;

    @BeforeEach
    void officer() {
        given.edition();
        officer = signIns.as("tables@porto.example");
        given.mandate(officer.account().id(), Cast.PORTO.id(), Capacity.CONTACT);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatIsKnownGoesOutWholeAndComesBackUnchanged(Form form) throws IOException {
        EditionId year = edition(form == Form.XLSX ? 2069 : 2070);
        send(year);

        byte[] content = tables.write(officer.actor(), messages.in("en"), form);
        Outcome again = take(new DeskFile("reports." + form.name().toLowerCase(), null, "", content), false);

        assertThat(again.errors()).isEmpty();
        assertThat(again.wrong()).isEmpty();
        assertThat(again.lines())
                .as("nothing changed")
                .noneMatch(line -> line.contribution().id().edition().equals(year));
        assertThat(again.unchanged()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWasEditedIsSentAndAnEmptyCellIsNoZero() throws IOException {
        EditionId year = edition(2066);
        send(year);
        Map<String, String> files = ReportFiles.of(tables.write(officer.actor(), messages.in("en"), Form.ZIP), year);
        files.compute("attendance", (_, text) -> text.replace("80,100,1200,,estimated", "0,,,,counted"));
        files.compute("groups", (_, text) -> ReportFiles.withoutRows(text, "youth"));
        files.compute("publications", (_, text) -> text + year + ",fair,A second item,,,,owned\r\n");
        files.compute(
                "reports",
                (_, text) -> text.replace(year + ",small,Title of small,", year + ",small,Title of small,yes"));

        Outcome checked = take(Desk.archive(files), false);
        assertThat(checked.lines())
                .extracting(line -> line.contribution().id().slug())
                .containsExactlyInAnyOrder("fair", "small");
        assertThat(reports.find(new ContributionId(year, "small")))
                .as("a look changes nothing")
                .isEmpty();
        assertThat(take(Desk.archive(files), true).sent()).isTrue();

        assertThat(impact.figures(year))
                .extracting(figure -> figure.key() + " " + figure.amount())
                .contains("fair/talk/participants 0")
                .noneMatch(one -> one.contains("live"));
        assertThat(impact.withdrawn(year)).extracting(Figure::key).containsExactly("fair/talk/participants/live");
        assertThat(statements.backgrounds(year))
                .extracting(one -> one.group() + " " + one.count())
                .containsExactly("policymakers 0");
        assertThat(reports.publications(year))
                .extracting(Publication::title)
                .containsExactly("Rights in the city", "A second item");
        assertThat(reports.find(new ContributionId(year, "small")).orElseThrow().state())
                .isEqualTo(LocalReport.State.SENT);
    }

    @Test
    void oneWrongCellAndNothingIsSent() throws IOException {
        EditionId year = edition(2065);
        String attendance = "edition,contribution,part,people,people_upper,method\r\n"
                + year + ",fair,talk,90,50,counted\r\n"
                + year + ",fair,stall,4,,counted\r\n"
                + year + ",small,,about 20,,counted\r\n"
                + year + ",of-somebody-else,,20,,counted\r\n";
        String held = "edition,contribution,held\r\n" + year + ",small,yes\r\n" + year + ",fair,perhaps\r\n";

        Outcome outcome = take(Desk.archive(Map.of("attendance", attendance, "reports", held)), true);

        assertThat(outcome.sent()).isFalse();
        assertThat(outcome.errors())
                .extracting(one -> one.place().file() + " " + one.place().row() + " "
                        + one.place().column())
                .containsExactlyInAnyOrder(
                        "attendance.csv 2 people_upper",
                        "attendance.csv 3 part",
                        "attendance.csv 4 people",
                        "attendance.csv 5 contribution",
                        "reports.csv 3 held");
        assertThat(outcome.errors())
                .allSatisfy(one -> assertThat(one.in(messages.in("en"))).isNotBlank());
        assertThat(reports.all(year)).isEmpty();
    }

    @Test
    void whatAReportCanNotBeSentWithIsToldByItsRow() throws IOException {
        EditionId year = edition(2064);
        String large = "edition,contribution,part,people\r\n" + year + ",small,,900\r\n";

        Outcome outcome = take(Desk.archive(Map.of("attendance", large)), true);

        assertThat(outcome.sent()).isFalse();
        assertThat(outcome.wrong())
                .extracting(one -> one.problem().field())
                .containsExactlyInAnyOrder("held", "how-all");
        assertThat(impact.figures(year)).isEmpty();
    }

    @Test
    void aFileThatIsNoTableGetsAClearAnswer() {
        Outcome outcome = take(new DeskFile("photo.xlsx", null, "", new byte[] {1, 2, 3}), false);

        assertThat(outcome.errors()).hasSize(1);
        Outcome other = take(Desk.archive(Map.of("contributions", "id,host\r\n")), false);
        assertThat(other.errors().getFirst().in(messages.in("en"))).contains("contributions.csv", "attendance");
    }

    @Test
    void theOfficerSeesWhatWouldChangeBeforeAnythingIsSent() throws IOException {
        EditionId year = edition(2059);
        Path file = folder.resolve("attendance.csv");
        Files.writeString(file, "edition,contribution,part,people,method\r\n" + year + ",small,,31,counted\r\n");
        Path held = folder.resolve("reports.csv");
        Files.writeString(held, "edition,contribution,held\r\n" + year + ",small,yes\r\n");
        Browser browser = officer.browser();
        try {
            browser.open(signIns.site().resolve("/en/desk/reports"), Browser.Look.PHONE);
            assertThat(Axe.faults(browser)).isEmpty();
            browser.find("#file").sendKeys(file.toAbsolutePath() + "\n" + held.toAbsolutePath());
            browser.leaveBy(() -> browser.find("button[value='check']").sendKeys(Keys.ENTER));

            assertThat(browser.find("main").getText()).contains("1 report would be sent", "Participants", "31");
            assertThat(Axe.faults(browser)).isEmpty();
            assertThat(Viewing.sideways(browser)).isEmpty();
            assertThat(impact.figures(year)).isEmpty();

            browser.leaveBy(() -> browser.find("button[value='send']").sendKeys(Keys.ENTER));
            assertThat(browser.find(".done").getText()).contains("The reports were sent");
            assertThat(impact.figures(year)).extracting(Figure::key).containsExactly("small/participants");
        } finally {
            browser.signOut();
        }
    }

    private EditionId edition(int year) {
        var id = new EditionId(year);
        given.contributions(
                Given.contribution("fair")
                        .of(id)
                        .parts(part("talk", Format.WORKSHOP), part("show", Format.EXHIBITION))
                        .build(),
                Given.contribution("small").of(id).build(),
                Given.contribution("of-somebody-else")
                        .of(id)
                        .hostedBy(Cast.NITEROI.id())
                        .build());
        return id;
    }

    private static Contribution.Part part(String key, Format format) {
        return new Contribution.Part(
                key, LocalizedText.of("en", "Part " + key), Set.of(format), AttendanceMode.IN_PERSON, null);
    }

    private void send(EditionId year) {
        assertThat(reports.send(officer.actor(), new ContributionId(year, "fair"), 0, ReportFiles.EVERYTHING, CONSENT)
                        .problems())
                .isEmpty();
    }

    private Outcome take(DeskFile file, boolean send) {
        return tables.take(officer.actor(), file, CONSENT, send);
    }
}
