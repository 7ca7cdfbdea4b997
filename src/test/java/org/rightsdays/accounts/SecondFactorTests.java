package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.SecondFactorStore.Totp;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts with roles need a second proof; each code counts once. */
@SpringTest
class SecondFactorTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactorStore factors;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void moderatorSetsUpAnAppWithScriptsOffAndSignsInWithItsCode() {
        Account moderator = account("app@factor.example", Role.MODERATOR);
        Browser browser = openLink(moderator);
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/second-factor/set-up");
        browser.open(signIns.site().resolve("/en/desk"), Look.PHONE.withoutScripts());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/second-factor/set-up");

        browser.leaveBy(() -> browser.find("form[action$='/app'] button").click());
        browser.find("#code").sendKeys("000000");
        browser.leaveBy(() -> browser.find("main form button").click());
        assertThat(browser.find(".error-summary").getText()).contains("This code is not right");
        browser.find("#code").sendKeys(code(moderator));
        browser.leaveBy(() -> browser.find("main form button").click());
        assertThat(browser.list("return [...document.querySelectorAll('.codes code')].map(code => code.textContent)"))
                .hasSize(8);
        browser.leaveBy(() -> browser.find("main a.button").click());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk");
        assertThat(mailbox.of(moderator.address().value()).getLast()).contains("authenticator app was added");

        forgetSteps(moderator);
        openLink(moderator);
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/second-factor");
        browser.find("#code").sendKeys(code(moderator));
        browser.leaveBy(() -> browser.find("main form button").click());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk");
    }

    @Test
    void codeThatWasShownIsRefusedTheSecondTime() {
        SignedIn moderator = withApp("replay@factor.example");
        String code = code(moderator.account());
        assertThat(show(moderator, code)).isEqualTo(303);
        needFactorAgain(moderator);
        assertThat(show(moderator, code)).isEqualTo(422);
    }

    @Test
    void recoveryCodeWorksOnce() {
        SignedIn moderator = withApp("recovery@factor.example");
        List<String> codes = signIns.of(moderator.account())
                .after("/en/desk/second-factor/recovery-codes")
                .select(".codes code")
                .eachText();
        assertThat(codes).hasSize(8);
        assertThat(show(moderator, codes.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(303);
        needFactorAgain(moderator);
        assertThat(show(moderator, codes.getFirst())).isEqualTo(422);
        assertThat(show(moderator, codes.get(1))).isEqualTo(303);
    }

    @Test
    void appWhoseKeyIsGoneSaysSoAndARecoveryCodeStillWorks() {
        SignedIn moderator = withApp("gone@factor.example");
        String code = code(moderator.account());
        String recovery = signIns.of(moderator.account())
                .after("/en/desk/second-factor/recovery-codes")
                .select(".codes code")
                .eachText()
                .getFirst();
        database.sql("update accounts.totp set key_id = 'another' where account = ?")
                .param(moderator.account().id())
                .update();

        var answer = moderator.post("/en/desk/second-factor", Map.of("code", code));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("this site misses the key", "a recovery code");
        assertThat(show(moderator, recovery)).isEqualTo(303);
    }

    @Test
    void guessingEndsAfterTenTries() {
        SignedIn moderator = withApp("guess@factor.example");
        for (int i = 0; i < 10; i++) {
            assertThat(show(moderator, "12345" + i)).isEqualTo(422);
        }
        assertThat(show(moderator, code(moderator.account()))).isEqualTo(429);
    }

    @Test
    void whoHasOnlyTheMailboxAddsNoFactor() {
        SignedIn moderator = withApp("mailbox@factor.example");
        for (String path :
                List.of("app", "app/confirm", "recovery-codes", "passkeys", "passkeys/question", "app/remove")) {
            assertThat(moderator
                            .post("/en/desk/second-factor/" + path, Map.of("code", "1"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(moderator.get("/en/desk/second-factor/set-up").statusCode()).isEqualTo(403);
        assertThat(moderator.get("/en/desk").headers().firstValue("Location"))
                .hasValue("/en/desk/second-factor?after=%2Fdesk");
    }

    @Test
    void accountWithRolesKeepsOneFactor() {
        SignedIn moderator = signIns.of(withApp("keeps@factor.example").account());
        assertThat(moderator.post("/en/desk/second-factor/app/remove", Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** A session that has shown the link alone, of a moderator with an app. */
    private SignedIn withApp(String address) {
        Account account = account(address, Role.MODERATOR);
        factors.begin(account.id(), Secret.random(20));
        factors.confirm(account.id(), Instant.now());
        SignedIn session = signIns.of(account);
        needFactorAgain(session);
        return session;
    }

    private int show(SignedIn somebody, String code) {
        return somebody.post("/en/desk/second-factor", Map.of("code", code)).statusCode();
    }

    private void needFactorAgain(SignedIn session) {
        database.sql("update accounts.session set second_factor_at = null where account = ?")
                .param(session.account().id())
                .update();
    }

    private void forgetSteps(Account account) {
        database.sql("update accounts.totp set last_step = 0 where account = ?")
                .param(account.id())
                .update();
    }

    private String code(Account account) {
        return TotpCode.at(factors.totp(account.id()).map(Totp::secret).orElseThrow(), Instant.now());
    }

    private Account account(String address, Role... roles) {
        return accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of(roles));
    }

    private Browser openLink(Account account) {
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve(accounts.signInLink(account, null).getPath()), Look.PHONE.withoutScripts());
        browser.leaveBy(() -> browser.find("main button").click());
        return browser;
    }
}
