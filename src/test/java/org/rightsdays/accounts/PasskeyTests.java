package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys of Chromium's own virtual authenticator: made, used as both factors, and not believed when changed. */
@SpringTest
class PasskeyTests {

    private final Browser browser = Browser.shared();
    private String authenticator = "";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SignIns signIns;

    @BeforeEach
    void plugIn() {
        browser.command("WebAuthn.enable", Map.of());
        var made = browser.command(
                "WebAuthn.addVirtualAuthenticator",
                Map.of(
                        "options",
                        Map.of(
                                "protocol", "ctap2",
                                "transport", "internal",
                                "hasResidentKey", true,
                                "hasUserVerification", true,
                                "isUserVerified", true,
                                "automaticPresenceSimulation", true)));
        authenticator = String.valueOf(made.get("authenticatorId"));
    }

    @AfterEach
    void plugOut() {
        browser.command("WebAuthn.removeVirtualAuthenticator", Map.of("authenticatorId", authenticator));
        browser.command("WebAuthn.disable", Map.of());
        browser.signOut();
    }

    @Test
    void coordinatorMakesAPasskeyAndSignsInWithItAlone() {
        Account account = coordinator("passkey@passkey.example");
        makePasskey(account);
        assertThat(browser.find("h1").getText()).isEqualTo("Your recovery codes");
        browser.leaveBy(() -> browser.find("main a.button").click());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk");

        browser.leaveBy(() -> browser.find(".sign-out button").click());
        usePasskey("/en/desk/sign-in?after=/desk/account");

        assertThat(browser.address().getPath()).isEqualTo("/en/desk/account");
        assertThat(passkeys.of(account.id()))
                .hasSize(1)
                .allSatisfy(key -> assertThat(key.usedAt()).isNotNull());
    }

    @Test
    void passkeyIsTheSecondFactorAfterALink() {
        Account account = coordinator("second@passkey.example");
        makePasskey(account);
        browser.signOut();

        openLink(account);
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/second-factor");
        browser.leaveBy(() -> browser.find("form.passkey button").click());

        assertThat(browser.address().getPath()).isEqualTo("/en/desk");
    }

    @Test
    void passkeyOfADisabledAccountOpensNothing() {
        Account account = coordinator("disabled@passkey.example");
        makePasskey(account);
        browser.signOut();
        accounts.setDisabled(Actor.OPERATOR, account.id(), true);

        usePasskey("/en/desk/sign-in");

        assertThat(browser.address().getPath()).isEqualTo("/en/desk/sign-in");
        assertThat(browser.find(".done").getText()).startsWith("This passkey did not work");
        assertThat(browser.cookies()).isZero();
    }

    @Test
    void answerIsTakenOnceAndOnlyForItsQuestion() {
        Account account = coordinator("once@passkey.example");
        makePasskey(account);
        browser.signOut();
        browser.open(signIns.site().resolve("/en/desk/sign-in"), Look.DESK);
        browser.run("HTMLFormElement.prototype.submit = function () { window.sent = this; }");
        browser.find("form.passkey button").click();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.run("return !!window.sent").equals(true));
        String question = (String) browser.run("return window.sent.elements.question.value");
        String answer = (String) browser.run("return window.sent.elements.answer.value");

        assertThat(passkeys.owner(passkeys.askToShow().id(), answer)).isEmpty();
        assertThat(passkeys.owner(question, answer.replace("\"authenticatorData\":\"", "\"authenticatorData\":\"AA")))
                .isEmpty();
        assertThat(passkeys.owner(question, answer))
                .as("A question is asked once")
                .isEmpty();
        var nonsense =
                new Visitor(signIns.site()).post("/en/desk/sign-in/passkey", Map.of("question", "x", "answer", "{}"));
        assertThat(nonsense.headers().firstValue("Location").orElseThrow()).contains("passkey-refused");
    }

    @Test
    void withoutScriptsNobodyIsOfferedWhatCannotWork() {
        browser.open(signIns.site().resolve("/en/desk/sign-in"), Look.DESK.withoutScripts());
        assertThat(browser.find("form.passkey").isDisplayed()).isFalse();
    }

    private void makePasskey(Account account) {
        openLink(account);
        browser.leaveBy(() -> browser.find("form.passkey button").click());
    }

    private void usePasskey(String path) {
        browser.open(signIns.site().resolve(path), Look.DESK);
        browser.leaveBy(() -> browser.find("form.passkey button").click());
    }

    private void openLink(Account account) {
        browser.open(signIns.site().resolve(accounts.signInLink(account, null).getPath()), Look.DESK);
        browser.leaveBy(() -> browser.find("main button").click());
    }

    private Account coordinator(String address) {
        return accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of(Role.COORDINATOR));
    }
}
