package org.rightsdays.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordinators name others, and nobody themselves. */
@SpringTest
class PeopleTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private History history;

    @Test
    void invitedModeratorGetsAMailAndTheHistoryKeepsNoAddress() {
        SignedIn coordinator = signIns.as("inviting@people.example", Role.COORDINATOR);
        var answer = coordinator.postAll(
                "/en/desk/people", Map.of("address", List.of("invited@people.example"), "roles", List.of("moderator")));

        assertThat(answer.statusCode()).isEqualTo(303);
        Account invited =
                accounts.byAddress(new EmailAddress("invited@people.example")).orElseThrow();
        assertThat(invited.roles()).containsExactly(Role.MODERATOR);
        assertThat(mailbox.of("invited@people.example").getFirst())
                .contains("Moderator", "/en/desk/sign-in")
                .doesNotContain("/link/");
        var entry = history.of("account " + invited.id()).getFirst();
        assertThat(entry.actor().account()).isEqualTo(coordinator.account().id());
        assertThat(entry.toString()).doesNotContain("people.example");
    }

    @Test
    void invitationWithoutRoleIsShownAgain() {
        SignedIn coordinator = signIns.as("unsure@people.example", Role.COORDINATOR);
        var answer = coordinator.post("/en/desk/people", Map.of("address", "roleless@people.example"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("roleless@people.example", "Choose one role at least.");
    }

    @Test
    void coordinatorCannotGovernTheirOwnAccount() {
        SignedIn coordinator = signIns.as("self@people.example", Role.COORDINATOR);
        String own = "/en/desk/people/" + coordinator.account().id();
        for (String action : List.of("/roles", "/disabled", "/forget-second-factors")) {
            assertThat(coordinator.post(own + action, Map.of("disabled", "yes")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void accountIsFoundByItsAddressAndClosed() {
        SignedIn coordinator = signIns.as("finding@people.example", Role.COORDINATOR);
        SignedIn somebody = signIns.as("found@people.example");
        String found = coordinator
                .post("/en/desk/people/find", Map.of("wanted", "Found@people.example "))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        coordinator.post(found + "/disabled", Map.of("disabled", "yes"));
        assertThat(somebody.get("/en/desk").statusCode()).isEqualTo(303);
    }
}
