package org.rightsdays.coalition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation.Position;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of joining and of an organisation's desk, over HTTP. */
@SpringTest
class JoinPagesTests {

    private static final String PORTO = "/en/desk/organisations/" + Cast.PORTO.id();

    @Autowired
    private SignIns signIns;

    @Autowired
    private Given given;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Editions editions;

    @Autowired
    private History history;

    @Autowired
    private Mailbox mailbox;

    @BeforeEach
    void cities() {
        given.edition();
    }

    @Test
    void formNeedsNoAccountAndKnowsACityThatAPageNamed() {
        var page = new Pages(signIns.site()).get("/en/desk/join?organisation=" + Cast.NITEROI.id());
        assertThat(Objects.requireNonNull(page.document().selectFirst("#name")).val())
                .isEqualTo("Niterói");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answerIsTheSameForAnAddressThatIsKnown() {
        signIns.as("known@pages.example");
        var visitor = new Visitor(signIns.site());
        var known = visitor.post("/en/desk/join", fields("known@pages.example"));
        var stranger = visitor.post("/en/desk/join", fields("stranger@pages.example"));
        assertThat(known.statusCode()).isEqualTo(303).isEqualTo(stranger.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(stranger.headers().firstValue("Location"));
        assertThat(mailbox.of("known@pages.example")).hasSize(1);
        assertThat(mailbox.of("stranger@pages.example")).hasSize(1);
    }

    @Test
    void scriptInAMessageReachesNoCoordinator() {
        SignedIn officer = signIns.as("hostile@pages.example");
        var fields = fields("");
        fields.put("name", "<script>alert(1)</script>");
        fields.put("message", "\"><img src=x onerror=alert(1)>");
        fields.put("website", "javascript:alert(1)");
        assertThat(officer.post("/en/desk/join", fields).statusCode()).isEqualTo(422);
        fields.put("website", "example.org/a?b=\"<c>");
        assertThat(officer.post("/en/desk/join", fields).statusCode()).isEqualTo(422);
        fields.put("website", "example.org");
        assertThat(officer.post("/en/desk/join", fields).statusCode()).isEqualTo(303);
        var coordinator = signIns.as("lead@pages.example", Role.COORDINATOR);
        var page = coordinator.pages().get("/en/desk/join-requests/" + fields.get("id"));
        assertThat(page.document().select("main script, main img")).isEmpty();
        assertThat(page.heading()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void declineNeedsAReasonAndKeepsTheChoice() {
        SignedIn officer = signIns.as("declined@pages.example");
        var fields = fields("");
        officer.post("/en/desk/join", fields);
        var coordinator = signIns.as("lead@pages.example", Role.COORDINATOR);
        var answer = coordinator.post("/en/desk/join-requests/" + fields.get("id"), Map.of("outcome", "decline"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Write why you decline.");
        assertThat(coordinator
                        .post(
                                "/en/desk/join-requests/" + fields.get("id"),
                                Map.of("outcome", "decline", "reason", "No."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.page("/en/desk/join/" + fields.get("id")).text()).contains("declined", "No.");
    }

    @Test
    void editorSeesTheDeskOfTheCityButNobodysAddress() {
        given.mandate(signIns.as("contact@pages.example").account().id(), Cast.PORTO.id(), Capacity.CONTACT);
        SignedIn editor = with("editor@pages.example", Capacity.EDITOR);
        var page = editor.pages().get(PORTO);
        assertThat(page.document().text()).doesNotContain("contact@pages.example");
        assertThat(page.document().select("form[action$=/people]")).isEmpty();
        assertThat(editor.get(PORTO + "/profile").statusCode()).isEqualTo(403);
    }

    @Test
    void lastContactIsToldToNameASuccessor() {
        for (var mandate : mandates.of(Cast.NITEROI.id())) {
            mandates.end(lead().actor(), Cast.NITEROI.id(), mandate.account());
        }
        SignedIn contact = signIns.as("last@pages.example");
        given.mandate(contact.account().id(), Cast.NITEROI.id(), Capacity.CONTACT);
        String people = "/en/desk/organisations/" + Cast.NITEROI.id() + "/people";
        var refused = contact.post(people + "/" + contact.account().id(), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You are the only contact.");
        contact.post(people, Map.of("address", "next@pages.example", "capacity", "contact", "language", "en"));
        assertThat(contact.post(people + "/" + contact.account().id(), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(contact.get("/en/desk/organisations/" + Cast.NITEROI.id()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void profileIsChangedInSeveralLanguagesWithHistory() {
        SignedIn contact = with("profile@pages.example", Capacity.CONTACT);
        var page = contact.pages().get(PORTO + "/profile?add=fi");
        assertThat(page.document().select("#name-pt, #name-en, #name-fi, #summary-fi"))
                .hasSize(4);

        var answer = contact.post(
                PORTO + "/profile",
                Map.of("name-pt", "Porto", "summary-en", "A city by the sea", "website", "www.porto.example"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var porto = coalition.find(Cast.PORTO.id()).orElseThrow();
        assertThat(Objects.requireNonNull(porto.summary()).in("en").text()).isEqualTo("A city by the sea");
        assertThat(porto.website()).hasToString("https://www.porto.example");
        assertThat(porto.country()).isEqualTo("PT");
        assertThat(history.of("organisation " + Cast.PORTO.id()).getLast().changes())
                .containsOnlyKeys("summary", "website");
        given.edition();
    }

    @Test
    void newCityStandsOnTheMapWhereItsNameSaysAndItsPeopleMoveIt() {
        var edition = given.edition(Cast.edition(2093));
        SignedIn officer = signIns.as("map@pages.example");
        var fields = fields("");
        fields.put("name", "City of Auckland");
        fields.put("country", "NZ");
        officer.post("/en/desk/join", fields);
        String request = "/en/desk/join-requests/" + fields.get("id");
        assertThat(lead().pages().get(request).document().text()).contains("-36.849", "Auckland, New Zealand");
        lead().post(request, Map.of("outcome", "new-city"));
        var city = new OrganisationId("city-of-auckland");
        editions.saveTakingPart(Cast.TESTER, List.of(new TakingPart(edition.id(), city, Set.of(TakingPart.Role.HOST))));

        assertThat(pinned()).contains("/en/2093/cities/city-of-auckland");
        String profile = "/en/desk/organisations/" + city + "/profile";
        var swapped = officer.post(profile, Map.of("name-en", "Auckland", "position", "174.8, -36.8"));
        assertThat(swapped.statusCode()).isEqualTo(422);
        assertThat(swapped.body()).contains("Are the two numbers swapped?", "174.8, -36.8");
        assertThat(officer.post(profile, Map.of("name-en", "Auckland", "position", "-36.9, 174.75"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(coalition.find(city).orElseThrow().position()).isEqualTo(new Position(-36.9, 174.75));
        officer.post(profile, Map.of("name-en", "Auckland", "position", ""));
        assertThat(pinned()).doesNotContain("/en/2093/cities/city-of-auckland");
    }

    private List<String> pinned() {
        return new Pages(signIns.site())
                .get("/en/2093/cities")
                .document()
                .select(".map-wide a")
                .eachAttr("href");
    }

    @Test
    void profileWithoutItsNameIsRefusedAndNothingTypedIsLost() {
        SignedIn contact = with("profile@pages.example", Capacity.CONTACT);
        var answer = contact.post(PORTO + "/profile", Map.of("summary-fi", "Meren rannalla"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Write the name in its original language.", "Meren rannalla");
    }

    private SignedIn lead() {
        return signIns.as("lead@pages.example", Role.COORDINATOR);
    }

    private SignedIn with(String address, Capacity capacity) {
        SignedIn person = signIns.as(address);
        given.mandate(person.account().id(), Cast.PORTO.id(), capacity);
        return person;
    }

    private static Map<String, String> fields(String address) {
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "city",
                "name", "Somewhere",
                "person", "Aino",
                "role", "Officer",
                "conduct", "yes",
                "languages", "fi",
                "contactLanguage", "en"));
        if (!address.isEmpty()) {
            fields.put("address", address);
        }
        return fields;
    }
}
