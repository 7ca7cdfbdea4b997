package org.rightsdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Typist;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a draft in the browser while the network fails, others write, or a button is pressed too often. */
@SpringTest
class PoorNetworkTests {

    private static final EditionId YEAR = new EditionId(2094);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String STORED = "return localStorage.length + sessionStorage.length";

    @Autowired
    private Given given;

    @Autowired
    private Officers officers;

    @Autowired
    private SignIns signIns;

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);
    private Officer officer;
    private String path = "";

    @BeforeEach
    void draft() {
        given.edition(Cast.edition(YEAR.year()));
        officer = officers.of("officer@network.example");
        path = officer.begins(YEAR, "paper", "Heikko verkko");
        officer.session().browser();
        open();
    }

    @AfterEach
    void leave() {
        network(false);
        browser.run("localStorage.clear(); sessionStorage.clear()");
        browser.open(signIns.site().resolve("/en/desk/sign-in"), Look.DESK);
        browser.signOut();
    }

    @Test
    void whatIsTypedOfflineIsSentWhenTheNetworkIsBackAndStaysNowhereElse() {
        network(true);
        typist.write("[id='summary@fi']", "Kirjoitettu junassa");
        says("there is no connection");
        assertThat(browser.number(STORED)).isEqualTo(1);

        network(false);

        says("Saved at");
        assertThat(officer.value(path, "summary@fi")).isEqualTo("Kirjoitettu junassa");
        assertThat(browser.number(STORED)).isZero();
    }

    @Test
    void buttonThatIsPressedOfflineTakesNoStepAndLosesNothing() {
        network(true);
        typist.write("[id='summary@fi']", "Kirjoitettu junassa");
        press("submit");
        says("there is no connection");
        assertThat(browser.address().getPath()).isEqualTo(path);

        network(false);
        says("Saved at");
        browser.leaveBy(() -> press("submit"));

        assertThat(browser.find(".done").getText()).contains("Submitted");
        assertThat(browser.number(STORED)).isZero();
    }

    @Test
    void textThatWasNotSavedIsThereAgainAfterThePageWasLeft() {
        typist.write("[id='summary@fi']", "Kesken jäi");
        open();

        assertThat(browser.find("[id='summary@fi']").getDomProperty("value")).isEqualTo("Kesken jäi");
    }

    @Test
    void secondOfficerIsNotOverwrittenAndBothTextsAreShown() {
        Officer colleague = officers.of("colleague@network.example");
        Map<String, String> theirs =
                Map.of("version", "1", "title@fi", "Heikko verkko", "formats", "paper", "summary@fi", "Kollegan");
        assertThat(colleague.session().post(path, theirs).statusCode()).isEqualTo(303);

        typist.write("[id='summary@fi']", "Oma");
        says("Somebody else");
        assertThat(officer.value(path, "summary@fi")).isEqualTo("Kollegan");
        browser.leaveBy(() -> press("save"));

        assertThat(browser.find("main").getText()).contains("Oma", "Kollegan");
        assertThat(browser.number(STORED)).isZero();
        typist.enter("main form .buttons button");
        assertThat(officer.value(path, "summary@fi")).isEqualTo("Oma");
    }

    @Test
    void whatAColleagueWritesElsewhereComesIntoTheForm() {
        Officer colleague = officers.of("colleague@network.example");
        Map<String, String> theirs =
                Map.of("version", "1", "title@fi", "Heikko verkko", "formats", "paper", "description@fi", "Kaikille");
        assertThat(colleague.session().post(path, theirs).statusCode()).isEqualTo(303);

        typist.write("[id='summary@fi']", "Oma");
        says("Saved at");

        assertThat(browser.find("[id='description@fi']").getDomProperty("value"))
                .isEqualTo("Kaikille");
        assertThat(officer.value(path, "summary@fi")).isEqualTo("Oma");
    }

    @Test
    void twoClicksOnSubmitAreOneSubmission() {
        typist.write("[id='summary@fi']", "Valmis");
        browser.leaveBy(() -> browser.run("""
                const button = document.querySelector(".draft-buttons [value=submit]");
                button.click();
                button.click();
                """));

        assertThat(browser.find(".done").getText()).contains("Submitted");
        assertThat(officer.session().page(path).select(".draft-state").text()).isEqualTo("Waiting for a decision");
    }

    private void network(boolean offline) {
        browser.command(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private void open() {
        browser.open(signIns.site().resolve(path), Look.PHONE);
    }

    private void press(String step) {
        browser.run("document.querySelector(arguments[0]).click()", ".draft-buttons [value=" + step + "]");
    }

    private void says(String words) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(browser.find(".draft-status").getText()).contains(words));
    }
}
