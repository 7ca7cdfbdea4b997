package org.rightsdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.platform.security.Role;
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
 * An officer writes a workshop in Finnish and English on her phone, is interrupted, comes back, adds a photo, previews
 * and submits; a moderator asks for a change and accepts; it is on the programme, and mails have arrived.
 */
@SpringTest
class SubmissionStoryTests {

    /** A year of its own, because what is published here stays. */
    private static final EditionId YEAR = new EditionId(2095);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Given given;

    @Autowired
    private Mandates mandates;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Moderation moderation;

    @Autowired
    private PostOffice post;

    @TempDir
    private Path folder;

    private final Browser browser = Browser.shared();
    private Look phone = Look.PHONE;

    @AfterEach
    void leave() {
        browser.signOut();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void workshopGoesFromTheFirstKeystrokeToTheProgramme(boolean scripts) throws IOException {
        given.edition(Cast.edition(YEAR.year()));
        phone = scripts ? Look.PHONE : Look.PHONE.withoutScripts();
        String address = "officer-" + (scripts ? "with" : "without") + "-scripts@submit.example";
        String title = "Yksityisyyden ilta " + (scripts ? "skripteillä" : "ilman");
        SignedIn officer = officerOfPorto(address);
        officer.browser();

        String draft = begin(title);
        write("summary@fi", "Opi suojaamaan tietosi.");
        interrupted(scripts);
        open(draft);
        assertThat(value("summary@fi")).isEqualTo("Opi suojaamaan tietosi.");

        completeAndSubmit(draft, scripts);
        answerModerators(draft, address);

        String page = new Visitor(signIns.site())
                .get("/en/" + YEAR + "/programme/" + slug(title))
                .body();
        assertThat(page).contains("A night on privacy", "Kaikille", "/pictures/");
        assertThat(post.deliver(address)).isNotEmpty();
    }

    private void completeAndSubmit(String draft, boolean scripts) throws IOException {
        translate();
        addTime();
        addPicture();
        if (scripts) {
            assertThat(Axe.faults(browser)).isEmpty();
        }
        assertThat(Viewing.sideways(browser)).isEmpty();
        press("preview");
        assertThat(browser.find("h1").getText()).contains("A night on privacy");
        open(draft);
        press("submit");
        assertThat(browser.find(".done").getText()).contains("Submitted");
    }

    private void answerModerators(String draft, String address) {
        decide(draft, "ask-for-change", "Please say who it is for.");
        assertThat(post.deliver(address)).isNotEmpty();
        open(draft);
        assertThat(browser.find(".case-message").getText()).contains("who it is for");
        fold("section-who");
        write("audience@fi", "Kaikille");
        press("submit");
        decide(draft, "accept", "");
    }

    private SignedIn officerOfPorto(String address) {
        SignedIn officer = signIns.as(address);
        mandates.give(
                signIns.as("coordinator@submit.example", Role.COORDINATOR).actor(),
                Cast.PORTO.id(),
                officer.account().id(),
                Capacity.CONTACT);
        return officer;
    }

    private String begin(String title) {
        open("/en/desk/contributions/new");
        if (!browser.findAll("#edition").isEmpty()) {
            browser.find("#edition option[value='" + YEAR + "']").click();
        }
        browser.find("#title").sendKeys(title);
        browser.find("#language option[value=fi]").click();
        browser.find("#formats-workshop").click();
        browser.leaveBy(() -> browser.find(".buttons button").sendKeys(Keys.ENTER));
        return browser.address().getPath();
    }

    private void interrupted(boolean scripts) {
        if (scripts) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> browser.find(".draft-status").getText().startsWith("Saved"));
        } else {
            press("save");
        }
        browser.open(signIns.site().resolve("/en/desk"), phone);
    }

    private void translate() {
        fold("languages-of-the-entry");
        browser.find("[id='new-language'] option[value=en]").click();
        press("write");
        write("title@en", "A night on privacy");
        write("summary@en", "Learn to protect your data.");
    }

    private void addTime() {
        press("add.sessions");
        browser.run("""
                const day = document.querySelector("input[type=date]");
                day.value = arguments[0];
                day.dispatchEvent(new Event("input", { bubbles: true }));
                """, Cast.FIRST_DAY.toString());
    }

    private void addPicture() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.ORANGE.getRGB());
        ImageIO.write(image, "jpg", photo.toFile());
        Path drawing = Files.writeString(folder.resolve("drawing.jpg"), "<svg onload='alert(1)'/>");
        fold("section-pictures");
        press("picture");
        browser.find("#alternative").sendKeys("Ihmisiä pöydän ääressä");
        browser.find("#licence").sendKeys("CC BY 4.0");
        browser.find("#picture").sendKeys(drawing.toAbsolutePath().toString());
        browser.leaveBy(() -> browser.find(".buttons button").click());
        assertThat(browser.find("#picture-wrong").getText()).contains("drawing (SVG)");
        assertThat(value("alternative")).isEqualTo("Ihmisiä pöydän ääressä");
        browser.find("#picture").sendKeys(photo.toAbsolutePath().toString());
        browser.leaveBy(() -> browser.find(".buttons button").click());
        assertThat(browser.find(".done").getText()).contains("picture was added");
    }

    private void decide(String draft, String outcome, String message) {
        SignedIn moderator = signIns.as("moderator@submit.example", Role.MODERATOR);
        UUID key = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        var pending = moderation.pending("contribution", key.toString()).orElseThrow();
        var answer = moderator.post(
                "/en/desk/cases/" + pending.id() + "/decision",
                Map.of("version", Integer.toString(pending.version()), "outcome", outcome, "message", message));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void open(String path) {
        browser.open(signIns.site().resolve(path), phone);
    }

    /** By the keyboard, as whoever has no mouse. */
    private void press(String doing) {
        WebElement button = browser.findAll("button[value='" + doing + "']").getLast();
        browser.leaveBy(() -> button.sendKeys(Keys.ENTER));
    }

    private void write(String field, String text) {
        browser.find("[id='" + field + "']").sendKeys(text);
    }

    private void fold(String section) {
        browser.run("document.getElementById(arguments[0]).open = true", section);
    }

    private String value(String field) {
        return String.valueOf(browser.find("[id='" + field + "']").getDomProperty("value"));
    }

    private static String slug(String title) {
        return title.contains("skripteillä") ? "yksityisyyden-ilta-skripteilla" : "yksityisyyden-ilta-ilman";
    }
}
