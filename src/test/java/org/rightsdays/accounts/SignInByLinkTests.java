package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link by mail signs in once, by the press of a button, and tells nobody who has an account. */
@SpringTest
class SignInByLinkTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void officerSignsInByTheLinkInHerMailWithScriptsOff() {
        account("officer@link.example");
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve("/en/desk"), Look.PHONE.withoutScripts());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/sign-in");
        browser.find("#address").sendKeys("Officer@Link.example");
        browser.leaveBy(() -> browser.find("main button").click());
        assertThat(browser.find("h1").getText()).isEqualTo("Look into your mailbox");

        String mail = mailbox.await("officer@link.example", 1).getFirst();
        browser.open(signIns.site().resolve(Mailbox.signInPath(mail)), Look.PHONE.withoutScripts());
        assertThat(browser.cookies()).isZero();
        browser.leaveBy(() -> browser.find("main button").click());

        assertThat(browser.address().getPath()).isEqualTo("/en/desk");
        browser.leaveBy(() -> browser.find(".sign-out button").click());
        assertThat(browser.find(".done").getText()).isEqualTo("You have signed out.");
        assertThat(browser.cookies()).isZero();
    }

    @Test
    void scannerThatOpensTheLinkFirstDoesNoHarm() {
        String path = link(account("scanned@link.example"));
        var scanner = new Visitor(signIns.site());
        assertThat(scanner.get(path).statusCode()).isEqualTo(200);
        assertThat(scanner.get(path).statusCode()).isEqualTo(200);
        assertThat(scanner.send("HEAD", path, Map.of()).statusCode()).isEqualTo(200);

        var answer = new Visitor(signIns.site()).post(path, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/desk");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void secondOpeningOfALinkTellsCalmlyWhatToDo() {
        String path = link(account("twice@link.example"));
        var person = new Visitor(signIns.site());
        person.post(path, Map.of());

        new Pages(signIns.site()).get(path, 410);
        var again = person.post(path, Map.of());

        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Nothing is wrong with your account", "Send me a new link");
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void linkEndsAfterTwentyMinutes() {
        String path = link(account("late@link.example"));
        database.sql("update accounts.sign_in_link set expires_at = expires_at - interval '20 minutes'")
                .update();
        assertThat(new Visitor(signIns.site()).post(path, Map.of()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void strangerIsToldTheSameAsAnOwner() {
        account("known@link.example");
        var visitor = new Visitor(signIns.site());
        String known = visitor.post("/en/desk/sign-in", Map.of("address", "known@link.example"))
                .body();
        var stranger = visitor.post("/en/desk/sign-in", Map.of("address", "stranger@link.example"));

        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body().replace("stranger@", "known@")).isEqualTo(known);
        mailbox.await("known@link.example", 1);
        assertThat(mailbox.of("stranger@link.example")).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhereTheAddressIsWrong() {
        var answer = new Visitor(signIns.site()).post("/en/desk/sign-in", Map.of("address", "aino at tampere"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"aino at tampere\"", "<title>Error: Sign in");
    }

    @Test
    void disabledAccountGetsNoLinkAndCanUseNone() {
        Account account = account("disabled@link.example");
        String path = link(account);
        accounts.setDisabled(Actor.OPERATOR, account.id(), true);
        assertThat(new Visitor(signIns.site()).post(path, Map.of()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void linkLeadsToThePageThatWasAskedForAndNowhereElse() {
        Account account = account("after@link.example");
        for (String foreign :
                List.of("https://elsewhere.example/", "//elsewhere.example", "/desk/../../x", "/desk\\x")) {
            var answer = new Visitor(signIns.site())
                    .post(accounts.signInLink(account, foreign).getPath(), Map.of());
            assertThat(answer.headers().firstValue("Location")).hasValue("/en/desk");
        }
        var answer = new Visitor(signIns.site())
                .post(accounts.signInLink(account, "/desk/account?tab=1").getPath(), Map.of());
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/desk/account?tab=1");
    }

    private Account account(String address) {
        return accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of());
    }

    private String link(Account account) {
        return accounts.signInLink(account, null).getPath();
    }
}
