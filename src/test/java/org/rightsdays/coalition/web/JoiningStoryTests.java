package org.rightsdays.coalition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.notifications.PostOffice.Letter;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer asks to join on her phone with scripts off, is confirmed, and invites a colleague; with real mail. */
@SpringTest
class JoiningStoryTests {

    private static final Look PHONE = Look.PHONE.withoutScripts();

    @Autowired
    private SignIns signIns;

    @Autowired
    private PostOffice post;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Messages messages;

    private final Browser browser = Browser.shared();

    @AfterEach
    void leave() {
        browser.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void officerJoinsForHerCityAndInvitesAColleague(String language) {
        assumeTrue(messages.in(language).has("coalition.join.title"), "the module speaks the language");
        String officer = "officer-" + language + "@story.example";
        String colleague = "editor-" + language + "@story.example";
        OrganisationId city = new OrganisationId("city-of-the-story-" + language);

        ask(language, officer, "City of the story " + language.toUpperCase(Locale.ROOT));
        openLink(only(post.deliver(officer)));
        browser.leaveBy(() -> browser.find("main form button").click());
        assertThat(browser.address().getPath()).startsWith("/" + language + "/desk/join/");
        look();
        browser.signOut();

        decide(language);
        Letter confirmed = only(post.deliver(officer));
        signInAs(officer).browser();
        openLink(confirmed);
        assertThat(browser.address().getPath()).isEqualTo("/" + language + "/desk/organisations/" + city);
        look();

        browser.find("#address").sendKeys(colleague);
        browser.find("#capacity-editor").click();
        browser.leaveBy(
                () -> browser.find("form[action$='/people'] .buttons button").click());
        assertThat(browser.find(".done").getText()).isNotBlank();
        browser.signOut();

        Letter invitation = only(post.deliver(colleague));
        SignedIn editor = signInAs(colleague);
        editor.browser();
        openLink(invitation);
        assertThat(browser.address().getPath()).isEqualTo("/" + language + "/desk/organisations/" + city);
        assertThat(mandates.capacity(editor.actor(), city)).contains(Capacity.EDITOR);
    }

    private void ask(String language, String address, String name) {
        browser.open(signIns.site().resolve("/" + language + "/desk/join"), PHONE);
        look();
        // Sent too early, nothing is lost and each field says what it lacks.
        browser.find("#person").sendKeys("Aino");
        browser.leaveBy(() -> browser.find(".buttons button").click());
        look();
        assertThat(browser.find("#person").getDomProperty("value")).isEqualTo("Aino");
        browser.find("#kind-city").click();
        browser.find("#name").sendKeys(name);
        browser.find("#country option[value=FI]").click();
        browser.find("#role").sendKeys("Communication officer");
        browser.find("#address").sendKeys(address);
        browser.find("#conduct").click();
        browser.leaveBy(() -> browser.find(".buttons button").click());
        assertThat(browser.address().getPath()).isEqualTo("/" + language + "/desk/join/sent");
        assertThat(browser.cookies()).isZero();
        look();
    }

    private void decide(String language) {
        signIns.as("coordinator@story.example", Role.COORDINATOR).browser();
        browser.open(signIns.site().resolve("/" + language + "/desk/join-requests"), PHONE);
        look();
        browser.leaveBy(() -> {
            List<org.openqa.selenium.WebElement> waiting = browser.findAll(".tasks a");
            waiting.getLast().click();
        });
        look();
        browser.find("#outcome-new-city").click();
        browser.leaveBy(() -> browser.find(".buttons button").click());
        assertThat(browser.find(".done").getText()).isNotBlank();
        browser.signOut();
    }

    private SignedIn signInAs(String address) {
        return signIns.of(accounts.byAddress(new EmailAddress(address)).orElseThrow());
    }

    private void openLink(Letter letter) {
        browser.open(signIns.site().resolve(letter.link()), PHONE);
    }

    private void look() {
        assertThat(Viewing.sideways(browser)).isEmpty();
    }

    private static Letter only(List<Letter> letters) {
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }
}
