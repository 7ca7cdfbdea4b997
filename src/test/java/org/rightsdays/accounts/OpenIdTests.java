package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.OpenIdServer;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A city's own identity provider signs its own people in, and nobody else. */
@SpringTest
class OpenIdTests {

    private static final UnaryOperator<JWTClaimsSet.Builder> AS_IT_IS = claims -> claims;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void officerSignsInWithHerCitysProviderWithScriptsOff() {
        account("sso@tampere.example");
        OpenIdServer.shared().says("sso@tampere.example", true, AS_IT_IS);
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve("/en/desk/sign-in?after=/desk/account"), Look.PHONE.withoutScripts());
        browser.leaveBy(() -> browser.find("a.button.other").click());
        assertThat(browser.cookies()).isZero();
        browser.leaveBy(() -> browser.find("main button").click());
        assertThat(browser.address().getPath()).isEqualTo("/en/desk/account");
    }

    @Test
    void providerSpeaksForItsOwnDomainAlone() {
        account("somebody@porto.example");
        assertThat(arrival("somebody@porto.example", true, AS_IT_IS)).contains("openid-unknown");
    }

    @Test
    void addressThatTheProviderHasNotCheckedOpensNothing() {
        account("unchecked@tampere.example");
        assertThat(arrival("unchecked@tampere.example", false, AS_IT_IS)).contains("openid-unknown");
    }

    @Test
    void whoHasNoAccountIsToldSo() {
        assertThat(arrival("nobody@tampere.example", true, AS_IT_IS)).contains("openid-unknown");
        assertThat(accounts.byAddress(new EmailAddress("nobody@tampere.example")))
                .isEmpty();
    }

    @Test
    void tokenForAnotherClientOrQuestionOrTimeIsNotBelieved() {
        account("forged@tampere.example");
        assertThat(arrival("forged@tampere.example", true, claims -> claims.audience("another")))
                .contains("openid-failed");
        assertThat(arrival("forged@tampere.example", true, claims -> claims.claim("nonce", "another")))
                .contains("openid-failed");
        assertThat(arrival("forged@tampere.example", true, claims -> claims.issuer("https://elsewhere.example")))
                .contains("openid-failed");
        assertThat(arrival("forged@tampere.example", true, claims -> claims.expirationTime(new Date(0))))
                .contains("openid-failed");
    }

    @Test
    void answerThatNobodyAskedForOrThatCameBeforeIsRefused() {
        account("again@tampere.example");
        OpenIdServer.shared().says("again@tampere.example", true, AS_IT_IS);
        var visitor = new Visitor(signIns.site());
        assertThat(location(visitor, "/desk/openid/tampere?state=made-up&code=code0"))
                .contains("openid-failed");
        String back = back();
        assertThat(location(visitor, back)).contains("/desk/sign-in/link/");
        assertThat(location(visitor, back)).contains("openid-failed");
    }

    @Test
    void moderatorStillShowsASecondFactor() {
        accounts.invite(Actor.OPERATOR, new EmailAddress("moderator@tampere.example"), "en", Set.of(Role.MODERATOR));
        String link = arrival("moderator@tampere.example", true, AS_IT_IS);
        var opened = new Visitor(signIns.site()).post(link, java.util.Map.of());
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(location(new Visitor(signIns.site(), "Cookie", cookie), "/en/desk"))
                .startsWith("/en/desk/second-factor/set-up");
    }

    /** Where somebody gets to whom the provider names so. */
    private String arrival(String address, boolean verified, UnaryOperator<JWTClaimsSet.Builder> change) {
        OpenIdServer.shared().says(address, verified, change);
        return location(new Visitor(signIns.site()), back());
    }

    /** The way to the provider and, as it sends people back, up to this site. */
    private String back() {
        URI provider = URI.create(location(new Visitor(signIns.site()), "/en/desk/sign-in/openid/tampere"));
        URI back = URI.create(
                location(new Visitor(provider.resolve("/")), provider.getRawPath() + "?" + provider.getRawQuery()));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static String location(Visitor visitor, String path) {
        return visitor.get(path).headers().firstValue("Location").orElse("");
    }

    private void account(String address) {
        accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of());
    }
}
