package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Notice;
import org.rightsdays.moderation.NoticeReason;
import org.rightsdays.moderation.Notices;
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

/** Somebody without an account sees, takes along and deletes what is held of their address. */
@SpringTest
class MyDataTests {

    private static final Pattern LINK = Pattern.compile("(/[\\w-]+/desk/my-data/[\\w-]+)");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Notices notices;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient database;

    @Test
    void notifierSeesTakesAndDeletesWithScriptsOff() {
        String address = notifier("ada");
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve("/en/privacy"), Look.PHONE.withoutScripts());
        browser.leaveBy(() -> browser.find("main a[href$='/desk/my-data']").click());
        browser.find("#address").sendKeys(address);
        browser.leaveBy(() -> browser.find("main button").click());
        assertThat(browser.find("h1").getText()).isEqualTo("Look into your mailbox");

        browser.open(signIns.site().resolve(link(address, 2)), Look.PHONE.withoutScripts());
        browser.leaveBy(() -> browser.find("main button").click());
        assertThat(browser.find("main").getText()).contains(address, "Ada Example", "It shows my picture.");
        browser.leaveBy(() -> browser.find("main form button").click());
        assertThat(browser.find(".error-summary").getText()).contains("Please tick this if you are sure.");
        browser.find("#sure").click();
        browser.leaveBy(() -> browser.find("main form button").click());

        assertThat(browser.find("h1").getText()).isEqualTo("It is deleted");
        assertThat(browser.cookies()).isZero();
        assertThat(database.sql("select count(*) from moderation.notice where email = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void linkWorksOnceWhateverScannersOpen() {
        String address = notifier("scanned");
        ask(address);
        String path = link(address, 2);
        var visitor = new Visitor(signIns.site());
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);

        String held =
                visitor.post(path, Map.of()).headers().firstValue("Location").orElseThrow();
        new Pages(signIns.site()).get(held, 200);
        var taken = visitor.get(held + "/data.json");

        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(taken.body()).contains(address, "It shows my picture.").doesNotContain("hash");
        new Pages(signIns.site()).get(path, 410);
        assertThat(visitor.post(path, Map.of()).statusCode()).isEqualTo(410);
        assertThat(visitor.post(held + "/delete", Map.of("sure", "yes")).statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(held).statusCode()).isEqualTo(410);
    }

    @Test
    void strangerLearnsNothingAndNobodyElseGetsMail() {
        String known = notifier("known");
        String told = ask(known).body();
        var stranger = ask("stranger@mydata.example");

        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body().replace("stranger@mydata.example", known)).isEqualTo(told);
        mailbox.await(known, 2);
        assertThat(mailbox.of("stranger@mydata.example")).isEmpty();
    }

    @Test
    void whoHasAnAccountSignsInForIt() {
        Account account = accounts.invite(Actor.OPERATOR, new EmailAddress("owner@mydata.example"), "en", Set.of());
        ask("owner@mydata.example");

        String mail = mailbox.await("owner@mydata.example", 1).getFirst();
        var signedIn = new Visitor(signIns.site()).post(Mailbox.signInPath(mail), Map.of());

        assertThat(signedIn.headers().firstValue("Location")).hasValue("/en/desk/account");
        assertThat(accounts.find(account.id())).isPresent();
    }

    @Test
    void disabledAccountCanStillBeSeenAndDeleted() {
        Account account = accounts.invite(Actor.OPERATOR, new EmailAddress("disabled@mydata.example"), "en", Set.of());
        accounts.setDisabled(Actor.OPERATOR, account.id(), true);
        ask("disabled@mydata.example");
        var visitor = new Visitor(signIns.site());
        String held = visitor.post(link("disabled@mydata.example", 1), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(visitor.post(held + "/delete", Map.of("sure", "yes")).statusCode())
                .isEqualTo(200);
        assertThat(accounts.find(account.id())).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertThat(ask("nobody").statusCode()).isEqualTo(422);
    }

    private String notifier(String name) {
        String address = name + "-" + UUID.randomUUID() + "@mydata.example";
        notices.send(new Notice(
                "/contact",
                NoticeReason.WRONG_FACTS,
                "It shows my picture.",
                "Ada Example",
                new EmailAddress(address),
                "en"));
        return address;
    }

    private java.net.http.HttpResponse<String> ask(String address) {
        return new Visitor(signIns.site()).post("/en/desk/my-data", Map.of("address", address));
    }

    /** The first mail of a notifier is the receipt of the notice. */
    private String link(String address, int mails) {
        Matcher link = LINK.matcher(mailbox.await(address, mails).getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
