package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.notifications.PostOffice.Letter;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.AuthenticatorApp;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Typist;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An officer joins for her city, writes a workshop in Finnish and English on her phone, is interrupted and comes back,
 * adds a photo and submits; a moderator asks for a change and accepts; it is on the programme. All of it with the
 * keyboard alone and real mail.
 */
@SpringTest
class FromTheCallToTheProgrammeTests {

    /** A year of its own, because what is published here stays. */
    private static final EditionId YEAR = new EditionId(2095);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PostOffice post;

    @TempDir
    private Path folder;

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);

    private Phone phone;
    private String language = "";
    private String title = "";

    @BeforeEach
    void take() {
        phone = new Phone(signIns.site(), post, "en", true);
    }

    @AfterEach
    void leave() {
        browser.signOut();
    }

    @ParameterizedTest
    @CsvSource({"fi, true", "ar, false"})
    void workshopGoesFromTheCallToTheProgramme(String spoken, boolean scripts) throws IOException {
        given.edition(Cast.edition(YEAR.year()));
        language = spoken;
        phone = new Phone(signIns.site(), post, language, scripts);
        title = "Yksityisyyden ilta " + spoken;
        String officer = "officer-" + spoken + "@call.example";
        String moderator = "moderator-" + spoken + "@call.example";

        joins(officer);
        openByMail(officer);
        String draft = begin();
        typist.write("[id='summary@fi']", "Opi suojaamaan tietosi.");
        interrupted(officer, scripts);
        phone.open(draft);
        assertThat(phone.value("summary@fi")).isEqualTo("Opi suojaamaan tietosi.");
        complete(draft);
        browser.signOut();

        var desk = new ModeratorsDesk(phone, YEAR);
        signInWithApp(moderator);
        desk.takeUp(shown());
        assertThat(browser.find("main ul strong + a").getText()).contains("Yksityisyyden ilta");
        desk.decide("ask-for-change", "Kenelle se on?");

        become(officer);
        Letter asked = phone.letter(officer);
        assertThat(asked.text()).contains("Kenelle se on?");
        phone.openLink(asked);
        answer(draft);

        become(moderator);
        desk.takeUp(shown());
        desk.decide("accept", "");

        readsThatItIsPublished(officer);
    }

    private void readsThatItIsPublished(String officer) {
        Letter accepted = phone.letter(officer);
        assertThat(accepted.text()).contains(shown());
        var visitor = new Visitor(signIns.site());
        String programme = "/" + language + "/" + YEAR + "/programme";
        assertThat(visitor.get(programme).body()).contains("/yksityisyyden-ilta-" + language);
        assertThat(visitor.get(programme + "/yksityisyyden-ilta-" + language).body())
                .contains("Kaikille", "Ihmisiä pöydän ääressä", "/pictures/")
                .contains(language.equals("fi") ? "Opi suojaamaan tietosi." : "Learn to protect your data.");
    }

    private void joins(String officer) {
        phone.open("/" + language + "/" + YEAR + "/join");
        typist.enter("main a.button");
        phone.look();
        typist.pick("#kind-city");
        typist.write("#name", "Kaupunki " + language);
        typist.choose("#country", "FI");
        typist.write("#person", "Aino");
        typist.write("#role", "Viestintä");
        typist.write("#address", officer);
        typist.tick("#conduct");
        typist.enter("main form .buttons button");
        phone.look();
        // The link in the first mail shows that the address is hers.
        phone.openLink(phone.letter(officer));
        typist.enter("main form button");
        browser.signOut();

        signIns.as("coordinator@call.example", Role.COORDINATOR).browser();
        phone.open("/" + language + "/desk/join-requests");
        typist.enter(".tasks a", "Kaupunki " + language);
        typist.pick("#outcome-new-city");
        typist.enter("main form .buttons button");
        assertThat(browser.findAll(".done")).isNotEmpty();
        browser.signOut();
        OrganisationId city = new OrganisationId("kaupunki-" + language);
        given.contributions(Given.contribution("ilta-" + language)
                .of(YEAR)
                .hostedBy(city)
                .titled("fi", title)
                .build());
    }

    /** Signs in by the link in the mail that tells of the mandate. */
    private void openByMail(String officer) {
        Letter confirmed = phone.letter(officer);
        phone.openLink(confirmed);
        phone.signInAs(officer);
        phone.look();
    }

    private String begin() {
        phone.open("/" + language + "/desk/contributions/new");
        phone.look();
        if (!browser.findAll("#edition").isEmpty()) {
            typist.choose("#edition", YEAR.toString());
        }
        typist.write("#title", title);
        typist.choose("#language", "fi");
        typist.tick("#formats-workshop");
        typist.enter("main form .buttons button");
        return browser.address().getPath();
    }

    /** With scripts her text is saved while she writes; without, her session ends on "save" and her form is kept. */
    private void interrupted(String officer, boolean scripts) {
        if (scripts) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> browser.findAll("form.draft.unsaved").isEmpty()
                            && !browser.find(".draft-status").getText().isEmpty());
            browser.signOut();
            phone.open("/" + language + "/desk/contributions");
            phone.signInAs(officer);
        } else {
            browser.signOut();
            typist.enter(".draft-buttons button[value=save]");
            phone.signInAs(officer);
            assertThat(browser.find("main").getText()).contains("Opi suojaamaan tietosi.");
            typist.enter("main form .buttons button:not(.other)");
        }
    }

    private void complete(String draft) throws IOException {
        typist.unfold("languages-of-the-entry");
        typist.choose("#new-language", "en");
        typist.enter("button[value=write]");
        typist.write("[id='title@en']", "A night on privacy");
        typist.write("[id='summary@en']", "Learn to protect your data.");
        typist.enter("button[value='add.sessions']");
        typist.day("input[type=date][id$='first-day']", Cast.FIRST_DAY.withYear(YEAR.year()));
        phone.look();
        addPicture();
        typist.enter(".draft-buttons button[value=preview]");
        assertThat(browser.find("main").getText()).contains(shown());
        phone.look();
        phone.open(draft);
        typist.enter(".draft-buttons button[value=submit]");
        phone.noErrors();
        assertThat(browser.findAll(".done")).isNotEmpty();
        phone.look();
    }

    private void addPicture() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.ORANGE.getRGB());
        ImageIO.write(image, "jpg", photo.toFile());
        Path drawing = Files.writeString(folder.resolve("drawing.jpg"), "<svg onload='alert(1)'/>");
        typist.unfold("section-pictures");
        typist.enter("button[value=picture]");
        typist.write("#alternative", "Ihmisiä pöydän ääressä");
        typist.write("#credit", "Kaupunki");
        typist.write("#licence", "CC BY 4.0");
        // The window in which files are chosen belongs to no page.
        browser.find("#picture").sendKeys(drawing.toAbsolutePath().toString());
        typist.enter("main form .buttons button");
        assertThat(browser.find("#picture-wrong").getText()).contains("SVG");
        assertThat(phone.value("alternative")).isEqualTo("Ihmisiä pöydän ääressä");
        phone.look();
        browser.find("#picture").sendKeys(photo.toAbsolutePath().toString());
        typist.enter("main form .buttons button");
        assertThat(browser.findAll(".draft-picture")).hasSize(1);
    }

    private void answer(String draft) {
        phone.open(draft);
        assertThat(browser.find(".case-message").getText()).contains("Kenelle se on?");
        typist.unfold("section-who");
        typist.write("[id='audience@fi']", "Kaikille");
        typist.enter(".draft-buttons button[value=submit]");
        phone.noErrors();
    }

    private void signInWithApp(String moderator) {
        accounts.invite(Actor.OPERATOR, new EmailAddress(moderator), language, Set.of(Role.MODERATOR));
        phone.open("/" + language + "/desk/sign-in");
        phone.signInAs(moderator);
        typist.enter("form[action$='/app'] button");
        phone.look();
        typist.write("#code", AuthenticatorApp.code(browser.find(".secret").getText()));
        typist.enter("main form .buttons button");
        phone.look();
        typist.enter("main a.button");
    }

    /** The title as a reader of the language sees it. */
    private String shown() {
        return language.equals("fi") ? title : "A night on privacy";
    }

    private void become(String address) {
        browser.signOut();
        signIns.of(accounts.byAddress(new EmailAddress(address)).orElseThrow()).browser();
    }
}
