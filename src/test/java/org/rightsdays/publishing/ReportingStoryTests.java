package org.rightsdays.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.exports.PlatformFiles;
import org.rightsdays.impact.reports.AskedOn;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.platform.security.Role;
import org.rightsdays.report.claims.Claims;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On 12 December an officer gets a mail and reports without an account; coordinators look, drop an export in, check and
 * freeze; the public reads the report, and a journalist follows a total to who counted what.
 */
@SpringTest
class ReportingStoryTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Given given;

    @Autowired
    private Mandates mandates;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Impact impact;

    @Autowired
    private Claims claims;

    @Autowired
    private AskedOn asked;

    @Autowired
    private PostOffice post;

    @TempDir
    private Path folder;

    private final Browser browser = Browser.shared();
    private Look look = Look.PHONE;

    @AfterEach
    void leave() {
        browser.signOut();
    }

    @Test
    void theReportGrowsFromAMailToATotalThatCanBeFollowedHome() throws IOException {
        var year = new EditionId(2083);
        String link = mailOnTheDayAfter(year);
        officerReports(link, true);
        coordinatorDropsAnExportIn(year);
        coordinatorReadsTheDraft(year);
        aSecondPersonChecks(year);
        coordinatorFreezes(year);
        thePublicReads(year);
    }

    @Test
    void theOfficerNeedsNoScripts() throws IOException {
        look = Look.PHONE.withoutScripts();
        officerReports(mailOnTheDayAfter(new EditionId(2082)), false);
    }

    private String mailOnTheDayAfter(EditionId year) {
        given.contributions(
                Given.contribution("night-on-privacy").of(year).build(),
                Given.contribution("talk-in-niteroi")
                        .of(year)
                        .hostedBy(Cast.NITEROI.id())
                        .build());
        int y = year.year();
        given.edition(Cast.edition(
                y,
                Map.of(
                        "social_media_baseline", new Period(LocalDate.of(y, 10, 1), LocalDate.of(y, 10, 31)),
                        "social_media_campaign", new Period(LocalDate.of(y, 11, 4), LocalDate.of(y, 12, 18)))));
        impact.save(
                Cast.TESTER,
                year,
                List.of(
                        StorySamples.participants(year, "night-on-privacy", 42),
                        StorySamples.participants(year, "talk-in-niteroi", 20)));
        claims.saveClaims(Cast.TESTER, year, List.of(StorySamples.claimedAttendees()));
        String address = "officer-of-" + year + "@story.example";
        SignedIn officer = signIns.as(address);
        mandates.give(
                coordinator("first").actor(), Cast.PORTO.id(), officer.account().id(), Capacity.CONTACT);
        asked.at(Instant.parse(year + "-12-12T08:00:00Z"));
        var letter = post.deliver(address).getLast();
        assertThat(letter.text()).contains("Title of night-on-privacy", "without an account");
        return letter.link();
    }

    private void officerReports(String link, boolean scripts) throws IOException {
        browser.signOut();
        open(link);
        assertThat(value("people-all")).as("known before").isEqualTo("42");
        unfold();
        browser.find("#held-yes").click();
        browser.find("#people-all").clear();
        write("people-all", "64");
        browser.find("#how-all-counted").click();
        write("pub-1-title", "Rights in the city");
        write("pub-1-link", "https://news.example/rights");
        write("pub-2-title", "What a city knows about you");
        write("pub-2-link", "https://radio.example/interview");
        interrupted(scripts);
        open(link);
        assertThat(value("people-all")).isEqualTo("64");
        assertThat(value("pub-2-link")).isEqualTo("https://radio.example/interview");

        unfold();
        browser.find("#photo").sendKeys(photo());
        write("photo-alt", "People around a table with laptops");
        write("photo-credit", "City of Porto");
        write("photo-licence", "CC BY 4.0");
        browser.find("#photo-consent").click();
        write("quote", "I did not know how much my phone tells.");
        write("quote-name", "Rui Lima");
        press("send");
        assertThat(browser.find(".error-summary").getText()).contains("Ask the person");
        assertThat(value("quote")).as("nothing is typed twice").startsWith("I did not know");
        browser.find("#quote-consent").click();
        if (scripts) {
            assertThat(Axe.faults(browser)).isEmpty();
        }
        assertThat(Viewing.sideways(browser)).isEmpty();
        press("send");
        assertThat(browser.find(".done").getText()).contains("Thank you");
        assertThat(browser.cookies()).as("no account, no cookie").isZero();
    }

    private void interrupted(boolean scripts) {
        if (scripts) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> browser.find(".draft-status").getText().startsWith("Saved"));
        } else {
            press("keep");
        }
        browser.open(signIns.site().resolve("/en/contact"), look);
    }

    private void coordinatorDropsAnExportIn(EditionId year) {
        look = Look.DESK;
        coordinator("first").browser();
        open("/en/desk/figures/" + year);
        assertThat(browser.find(".completeness").getText()).contains("Sent", "Not begun");

        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(
                "Metrics",
                PlatformFiles.linkedInContent(List.of(
                        PlatformFiles.contentDay("10/10/" + year, 400, 300, 5, 20, 1, 2),
                        PlatformFiles.contentDay("11/04/" + year, 300, 200, 20, 9, 2, 1),
                        PlatformFiles.contentDay("12/10/" + year, 900, 700, -3, 40, 5, 7))));
        Path export = PlatformFiles.xls(folder.resolve("city_content_1733.xls"), sheets);
        open("/en/desk/social-media");
        browser.find("#file").sendKeys(export.toAbsolutePath().toString());
        leaveBy(browser.findAll("main .buttons button").getFirst());
        assertThat(browser.find(".done").getText()).contains("LinkedIn page: content");
    }

    private void coordinatorReadsTheDraft(EditionId year) {
        open("/en/desk/report/" + year + "/preview");
        assertThat(browser.find("main").getText())
                .contains("84", "Claims and discrepancies")
                .as("growth by the day, from the export")
                .contains("Impressions 1,200 400 600 400 +50%");
        WebElement impressions = browser.findAll("a[href*='/preview/figures/']").stream()
                .filter(link -> link.getText().equals("1,200"))
                .findFirst()
                .orElseThrow();
        leaveBy(impressions);
        assertThat(browser.find("main").getText())
                .as("home to the file and its days")
                .contains("4 November", "18 December", "LinkedIn page: content", "10 October")
                .containsPattern("[0-9a-f]{64}");
        leaveBy(browser.findAll("main p a").getFirst());
        assertThat(browser.find("h1").getText()).isNotBlank();
    }

    private void aSecondPersonChecks(EditionId year) {
        browser.signOut();
        coordinator("second").browser();
        open("/en/desk/figures/" + year);
        assertThat(browser.find("main").getText()).as("from the export").contains("1,200 Impressions");
        browser.findAll(".queue input").forEach(WebElement::click);
        leaveBy(browser.find("form[action$='/confirm'] button:not([type=button])"));
        assertThat(browser.find("main").getText()).contains("No figure waits to be checked.");
        leaveBy(browser.find("form[action$='/figures/" + year + "/freeze'] button"));
        assertThat(browser.find("main").getText()).contains("The figures are locked");
    }

    private void coordinatorFreezes(EditionId year) {
        open("/en/desk/report/" + year);
        browser.find("#sure").click();
        leaveBy(browser.find("form[action$='/freeze'] .buttons button"));
        assertThat(browser.find(".done").getText()).isNotBlank();
    }

    private void thePublicReads(EditionId year) {
        browser.signOut();
        open("/en/" + year + "/report");
        WebElement total =
                browser.findAll("a[href$='/report/figures/attendance']").getFirst();
        assertThat(total.getText()).contains("84");
        leaveBy(total);
        assertThat(browser.find("main").getText()).contains("64", "20");
        leaveBy(browser.findAll("a[href*='/report/figures/night-on-privacy']").getFirst());
        assertThat(browser.find("dl.home").getText()).contains("Counted", "10");

        var reader = new Visitor(signIns.site());
        assertThat(reader.get("/en/" + year + "/report/discrepancies").body())
                .as("what was printed, and what the records say")
                .contains("+500", "Overstated");
        assertThat(reader.get("/en/" + year + "/report.pdf").body()).startsWith("%PDF");
        assertThat(reader.get("/" + year + "/report/data.zip").body()).startsWith("PK");
        var certificate = reader.get("/en/" + year + "/certificates/" + Cast.PORTO.id());
        assertThat(certificate.statusCode()).isEqualTo(200);
        assertThat(certificate.body()).contains("Porto");
    }

    private SignedIn coordinator(String which) {
        return signIns.as(which + "-coordinator@story.example", Role.COORDINATOR);
    }

    private String photo() throws IOException {
        Path photo = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        return photo.toAbsolutePath().toString();
    }

    private void open(String path) {
        browser.open(signIns.site().resolve(path), look);
    }

    private void unfold() {
        browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    }

    private void press(String doing) {
        leaveBy(browser.find("button[value='" + doing + "']"));
    }

    private void leaveBy(WebElement element) {
        browser.leaveBy(() -> element.sendKeys(Keys.ENTER));
    }

    private void write(String field, String text) {
        browser.find("[id='" + field + "']").sendKeys(text);
    }

    private String value(String field) {
        return String.valueOf(browser.find("[id='" + field + "']").getDomProperty("value"));
    }
}
