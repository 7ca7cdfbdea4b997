package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the owner of an account can see, change, take along and delete. */
@SpringTest
class AccountPageTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Test
    void ownerSaysHowToBeCalledAndInWhichLanguage() {
        SignedIn owner = signIns.as("owner@account.example");
        assertThat(owner.post("/en/desk/account", Map.of("name", " Aïcha ليلى ", "language", "pt"))
                        .statusCode())
                .isEqualTo(303);
        Account account = accounts.find(owner.account().id()).orElseThrow();
        assertThat(account.name()).isEqualTo("Aïcha ليلى");
        assertThat(account.language()).isEqualTo("pt");
        assertThat(owner.get("/desk").headers().firstValue("Location")).hasValue("/pt/desk");
    }

    @Test
    void nameThatIsTooLongIsShownAgain() {
        SignedIn owner = signIns.as("long@account.example");
        String name = "a".repeat(101);
        var answer = owner.post("/en/desk/account", Map.of("name", name, "language", "en"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(name, "Please use at most 100 letters.");
    }

    @Test
    void otherSessionIsSeenAndEnded() {
        SignedIn here = signIns.as("sessions@account.example");
        SignedIn there = signIns.of(here.account());
        assertThat(here.page("/en/desk/account").text()).contains("Firefox, Linux", "This is where you are now.");

        here.post("/en/desk/account/sessions/end-others", Map.of());

        assertThat(there.get("/en/desk").statusCode()).isEqualTo(303);
        assertThat(here.get("/en/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionOfSomebodyElseCannotBeEnded() {
        SignedIn other = signIns.as("other@account.example");
        String id = other.page("/en/desk/account")
                .select("form[action*=/sessions/]")
                .attr("action");
        assertThat(id).isEmpty();
        signIns.of(other.account());
        String end = other.page("/en/desk/account").select("form[action$=/end]").attr("action");
        signIns.as("stranger@account.example").post(end, Map.of());
        assertThat(other.page("/en/desk/account").select("form[action$=/end]")).hasSize(1);
    }

    @Test
    void ownerTakesTheirDataAlong() {
        SignedIn owner = signIns.as("data@account.example");
        var answer = owner.get("/en/desk/account/data.json");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.body()).contains("data@account.example", "Firefox").doesNotContain("hash");
    }

    @Test
    void erasedAccountIsGoneWithItsSessions() {
        SignedIn owner = signIns.as("leaving@account.example");
        assertThat(owner.post("/en/desk/account/leave", Map.of()).statusCode()).isEqualTo(422);
        assertThat(owner.post("/en/desk/account/leave", Map.of("sure", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(accounts.find(owner.account().id())).isEmpty();
        assertThat(owner.get("/en/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void rolesAreShownOnTheirOwnersPage() {
        assertThat(signIns.as("roles@account.example", Role.MODERATOR)
                        .page("/en/desk/account")
                        .text())
                .contains("Your roles: Moderator.");
    }
}
