package org.rightsdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.editions.EditionId;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer and a moderator, from a question to a condition that is met. */
@SpringTest
class ConditionPagesTests {

    private static final int YEAR = 2034;

    @Autowired
    private Given given;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private SignIns people;

    private SignedIn officer;
    private SignedIn moderator;
    private String address = "";
    private String draft = "";

    @BeforeEach
    void submitted() {
        given.edition(Cast.edition(YEAR));
        address = "officer-" + UUID.randomUUID() + "@conditions.example";
        officer = people.as(address);
        moderator = people.as("moderator@conditions.example", org.rightsdays.platform.security.Role.MODERATOR);
        given.mandate(officer.account().id(), Cast.NITEROI.id(), Capacity.EDITOR);
        draft = begun();
        assertThat(save(Map.of("summary@en", "What people should know", "do", "submit"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void mailThatAsksForAChangeLeadsToTheDraftWhichShowsTheQuestionAndSoDoesTheDialogue() {
        decide("ask-for-change", "Which day?");

        String mail = mailbox.of(address).getLast();
        assertThat(mail).contains("Which day?", people.site() + draft);
        assertThat(officer.pages().get(draft).document().text()).contains("Which day?");
        Document dialogue = officer.pages().get(dialogueIn(mail)).document();
        assertThat(dialogue.text()).contains("Which day?");
        assertThat(dialogue.select("main a[href=" + draft + "]")).hasSize(1);
    }

    @Test
    void mailOfAnAcceptanceLeadsToTheEntryWhichIsThere() {
        decide("accept", "");

        String mail = mailbox.of(address).getLast();
        String entry = "/en/" + YEAR + "/programme/rights-of-" + slug();
        assertThat(mail).contains(people.site() + entry + "\"", people.site() + draft);
        assertThat(officer.get(entry).statusCode()).isEqualTo(200);
    }

    @Test
    void conditionIsShownSaidToBeDoneAndConfirmedAndThePublicPageSaysNothingOfIt() {
        decide("accept-with-condition", "Please name the room.");
        String dialogue = dialogueIn(mailbox.of(address).getLast());
        assertThat(officer.page("/en/desk").text()).contains("A condition to meet");
        Document form = officer.pages().get(draft).document();
        assertThat(form.select(".notice, .case-message").text())
                .contains("published with a condition", "Please name the room.");
        assertThat(officer.page("/en/" + YEAR + "/programme/rights-of-" + slug())
                        .text())
                .doesNotContain("Please name the room.");

        assertThat(officer.post(dialogue + "/done", Map.of("changed", "")).statusCode())
                .isEqualTo(422);
        assertThat(officer.post(dialogue + "/done", Map.of("changed", "It is room 12."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.page(dialogue).text()).contains("The organiser says that it is done");
        assertThat(officer.page("/en/desk").text()).doesNotContain("A condition to meet");

        assertThat(moderator.page("/en/desk").text()).contains("Conditions to confirm");
        Document queue = moderator
                .pages()
                .get("/en/desk/cases?state=condition&edition=" + YEAR)
                .document();
        String one = queue.select(".tasks a:contains(" + slug() + ")").attr("href");
        assertThat(moderator.pages().get(one).document().text()).contains("Please name the room.", "It is room 12.");
        String judge = one.replaceAll("\\?.*", "") + "/condition";
        assertThat(moderator.post(judge, Map.of("answer", "again")).body()).contains("Write what is still missing.");
        assertThat(moderator.post(judge, Map.of("answer", "met")).statusCode()).isEqualTo(303);

        assertThat(officer.page(draft).text()).doesNotContain("Please name the room.");
        assertThat(mailbox.of(address).getLast()).contains("Condition met");
    }

    @Test
    void pagesServeAPhoneTheKeyboardAndScreenReaders() {
        decide("accept-with-condition", "Please name the room.");
        String dialogue = dialogueIn(mailbox.of(address).getLast());
        Browser browser = officer.browser();
        try {
            for (String path : List.of(draft, dialogue, dialogue.replace("/en/", "/ar/"))) {
                browser.open(people.site().resolve(path), Look.PHONE);
                assertThat(Viewing.sideways(browser)).as(path).isEmpty();
                assertThat(Axe.faults(browser)).as(path).isEmpty();
            }
        } finally {
            browser.signOut();
        }
    }

    private void decide(String outcome, String message) {
        String queue = "/en/desk/cases?edition=" + YEAR;
        String one = moderator
                .page(queue)
                .select(".tasks a:contains(" + slug() + ")")
                .attr("href")
                .replaceAll("\\?.*", "");
        Document asked = moderator.pages().get(one).document();
        var fields = new HashMap<>(Map.of("outcome", outcome, "message", message));
        fields.put("version", asked.select("input[name=version]").val());
        assertThat(moderator.post(one + "/decision", fields).statusCode()).isEqualTo(303);
    }

    private static String dialogueIn(String mail) {
        var link = java.util.regex.Pattern.compile("/en/desk/dialogue/[0-9a-f-]{36}")
                .matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** A part of the title that no other test has. */
    private String slug() {
        return draft.substring(draft.length() - 8);
    }

    private HttpResponse<String> save(Map<String, String> typed) {
        var fields = new HashMap<>(Map.of("title@en", "Rights of " + slug(), "formats", "paper"));
        fields.put(
                "version",
                officer.page(draft).select("form.draft input[name=version]").val());
        fields.putAll(typed);
        return officer.post(draft, fields);
    }

    private String begun() {
        return new Officer(officer, Cast.NITEROI.id()).begins(new EditionId(YEAR), "paper", "en", "Rights");
    }
}
