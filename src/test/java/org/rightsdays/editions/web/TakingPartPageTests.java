package org.rightsdays.editions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Confirmations;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A city says in one press that it takes part, and everybody sees it. */
@SpringTest
class TakingPartPageTests {

    private static final EditionId EDITION = new EditionId(2033);
    private static final OrganisationId AGAIN = new OrganisationId("again-of-the-tests");
    private static final String PATH = "/en/desk/organisations/" + AGAIN + "/taking-part";

    @Autowired
    private SignIns signIns;

    @Autowired
    private Given given;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Confirmations confirmations;

    @BeforeEach
    void city() {
        given.edition(Cast.edition(EDITION.year()));
        coalition.save(
                Cast.TESTER,
                List.of(new Organisation(
                        AGAIN,
                        Kind.CITY,
                        LocalizedText.of("en", "Again"),
                        "FI",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Membership.NOT_STATED,
                        null)));
    }

    @Test
    void contactIsAskedUntilTheAnswerIsGivenInOnePress() {
        SignedIn contact = with("contact@again.example", Capacity.CONTACT);
        String question = "Again: do you take part in 2033?";
        assertThat(contact.page("/en/desk").text()).contains(question);
        assertThat(contact.pages().get(PATH).document().text()).contains("We take part in 2033");

        var answer = contact.post(PATH, Map.of("year", "2033", "role-2033", "supporting"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(confirmations.roles(EDITION, AGAIN)).isEqualTo(Set.of(Role.SUPPORTING));
        assertThat(contact.page("/en/desk").text()).doesNotContain(question);
        assertThat(contact.page("/en/2033/cities").text()).contains("Again");
    }

    @Test
    void nobodyMakesItselfCoordinatorOrJoinsAnEditionThatIsOver() {
        SignedIn contact = with("contact@again.example", Capacity.CONTACT);
        assertThat(contact.post(PATH, Map.of("year", "2033", "role-2033", "coordinator"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(contact.post(PATH, Map.of("year", "2024", "role-2024", "host"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void editorReadsItAndIsToldWhomToAsk() {
        SignedIn editor = with("editor@again.example", Capacity.EDITOR);
        assertThat(editor.pages().get(PATH).document().select("main form")).isEmpty();
        assertThat(editor.post(PATH, Map.of("year", "2033", "role-2033", "host"))
                        .statusCode())
                .isEqualTo(403);
    }

    private SignedIn with(String address, Capacity capacity) {
        SignedIn person = signIns.as(address);
        given.mandate(person.account().id(), AGAIN, capacity);
        return person;
    }
}
