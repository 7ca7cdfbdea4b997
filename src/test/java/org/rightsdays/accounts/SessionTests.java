package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a session ends, who may post in it, and what becomes of a form that comes too late. */
@SpringTest
class SessionTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void idleSessionEndsAfterTwelveHoursOrWithRolesAfterOne() {
        SignedIn officer = signIns.as("idle@session.example");
        SignedIn moderator = signIns.as("idle-moderator@session.example", Role.MODERATOR);
        idle(officer, "11 hours");
        idle(moderator, "59 minutes");
        assertThat(isIn(officer)).isTrue();
        assertThat(isIn(moderator)).isTrue();

        idle(officer, "12 hours");
        idle(moderator, "60 minutes");
        assertThat(isIn(officer)).isFalse();
        assertThat(isIn(moderator)).isFalse();
    }

    @Test
    void sessionEndsWithAChangeOfRolesAndWithDisabling() {
        SignedIn officer = signIns.as("promoted@session.example");
        accounts.setRoles(Actor.OPERATOR, officer.account().id(), Set.of(Role.MODERATOR));
        assertThat(isIn(officer)).isFalse();

        SignedIn gone = signIns.as("gone@session.example");
        accounts.setDisabled(Actor.OPERATOR, gone.account().id(), true);
        assertThat(isIn(gone)).isFalse();
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyItsCookie() {
        SignedIn officer = signIns.as("out@session.example");
        officer.post("/en/desk/sign-out", Map.of());
        assertThat(isIn(officer)).isFalse();
    }

    @Test
    void sessionIsKnownByItsHashAlone() {
        SignedIn officer = signIns.as("hashed@session.example");
        String secret = officer.cookie().substring("session=".length());
        String dump = database.sql("select s::text from accounts.session s where account = ?")
                .param(officer.account().id())
                .query(String.class)
                .single();
        assertThat(dump).doesNotContain(secret);
    }

    @Test
    void whatAnotherSitePostsIsRefused() {
        SignedIn officer = signIns.as("crossed@session.example");
        var other = new Visitor(signIns.site(), "Cookie", officer.cookie());
        assertThat(other.with("Sec-Fetch-Site", "cross-site")
                        .post("/en/desk/sign-out", Map.of("csrf", officer.csrf()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.with("Origin", "https://elsewhere.example")
                        .post("/en/desk/sign-out", Map.of("csrf", officer.csrf()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(signIns.site(), "Origin", "https://elsewhere.example")
                        .post("/en/desk/sign-in", Map.of("address", "a@b.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(isIn(officer)).isTrue();
    }

    @Test
    void formWithoutTheTokenOfItsSessionDoesNothing() {
        SignedIn officer = signIns.as("tokenless@session.example");
        officer.post("/en/desk/sign-out", Map.of(), "");
        officer.post("/en/desk/sign-out", Map.of(), "guessed");
        assertThat(isIn(officer)).isTrue();
    }

    @Test
    void formThatComesAfterItsSessionIsGivenBackAfterSigningIn() {
        SignedIn officer = signIns.as("interrupted@session.example");
        idle(officer, "13 hours");

        var answer = officer.post("/en/desk/sign-in", Map.of("address", "Työpaja “oikeudet” & <data>"));

        String signIn = answer.headers().firstValue("Location").orElseThrow();
        assertThat(signIn).startsWith("/en/desk/sign-in?after=%2Fdesk%2Fkept%2F");
        assertThat(new Visitor(signIns.site()).get(signIn).body()).contains("What you typed is kept");
        String kept =
                "/en" + java.net.URLDecoder.decode(signIn.split("after=")[1], java.nio.charset.StandardCharsets.UTF_8);
        SignedIn again = signIns.of(officer.account());
        var form = Objects.requireNonNull(again.page(kept).selectFirst("main form"));
        assertThat(form.attr("action")).isEqualTo("/en/desk/sign-in");
        assertThat(form.select("[name=address]").attr("value")).isEqualTo("Työpaja “oikeudet” & <data>");
        assertThat(form.select("[name=csrf]").attr("value")).isEqualTo(again.csrf());
        assertThat(again.pages().get(kept).document().text()).contains("Työpaja “oikeudet” & <data>");

        Browser browser = again.browser();
        browser.open(signIns.site().resolve(kept), Look.PHONE.withoutScripts());
        browser.leaveBy(() -> browser.find("main button").click());
        assertThat(browser.find("#address").getAttribute("value")).isEqualTo("Työpaja “oikeudet” & <data>");
        assertThat(again.get(kept).statusCode()).isEqualTo(404);
    }

    @Test
    void formOfSomebodyElseIsNotGivenBack() {
        SignedIn officer = signIns.as("writer@session.example");
        idle(officer, "13 hours");
        var answer = officer.post("/en/desk/sign-in", Map.of("address", "A secret plan"));
        String kept = "/en/desk/kept/"
                + answer.headers().firstValue("Location").orElseThrow().split("%2Fkept%2F")[1];

        assertThat(signIns.as("reader@session.example").get(kept).statusCode()).isEqualTo(404);
        assertThat(new Visitor(signIns.site()).get(kept).statusCode()).isEqualTo(303);
    }

    @Test
    void scriptIsToldThatItsSessionHasEnded() {
        SignedIn officer = signIns.as("script@session.example");
        idle(officer, "13 hours");
        var script = new Visitor(signIns.site(), "Cookie", officer.cookie(), "X-Csrf-Token", officer.csrf());
        assertThat(script.post("/en/desk/sign-out", Map.of("a", "b")).statusCode())
                .isEqualTo(401);
    }

    private boolean isIn(SignedIn somebody) {
        return somebody.get("/en/desk").statusCode() == 200;
    }

    private void idle(SignedIn somebody, String time) {
        database.sql("update accounts.session set seen_at = now() - ?::interval where account = ?")
                .params(time, somebody.account().id())
                .update();
    }
}
