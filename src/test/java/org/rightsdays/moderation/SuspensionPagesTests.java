package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Typist;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** A city is suspended on the desk, sees why, loses nothing, and is free again. */
@SpringTest
class SuspensionPagesTests {

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Given given;

    @Autowired
    private SignIns people;

    private Account contact;
    private SignedIn officer;
    private SignedIn moderator;

    @BeforeEach
    void cast() {
        given.edition();
        officer = people.as("officer@suspended.example");
        contact = officer.account();
        given.mandate(contact.id(), Cast.OPEN_LAB.id(), Capacity.CONTACT);
        moderator = people.as("moderator@suspended.example", Role.MODERATOR);
    }

    @AfterEach
    void free() {
        suspensions.lift(moderator.actor(), Cast.OPEN_LAB.id());
        suspensions.lift(moderator.actor(), contact.id());
    }

    @Test
    void moderatorSuspendsAPartnerFromItsPublicPageAndItsPeopleReadWhyOnEveryPageOfTheDesk() {
        String caseAddress = opened("/en/2031/partners/" + Cast.OPEN_LAB.id());
        String form = caseAddress + "/statement";
        Document asked = moderator.pages().get(form + "?outcome=suspend").document();
        assertThat(asked.select("input[name=lasts]")).hasSize(6);
        Map<String, String> reasons = Map.of(
                "version", asked.select("input[name=version]").val(),
                "outcome", "suspend",
                "ground", "code-of-conduct",
                "facts", "The same advertisement, twenty times.");

        assertThat(moderator.post(form, reasons).body()).contains("Choose how long it lasts.", "twenty times");
        var complete = new java.util.HashMap<>(reasons);
        complete.put("lasts", "30");
        assertThat(moderator.post(form, complete).statusCode()).isEqualTo(303);

        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(moderator.get("/transparency.csv").body())
                .contains("end_date_service_restriction", "DECISION_PROVISION_PARTIAL_SUSPENSION," + lastDay);
        assertThat(moderator.get("/transparency.json").body())
                .contains("\"end_date_service_restriction\":\"" + lastDay + "\"", "\"SUSPEND\":");
        Document desk = officer.pages().get("/en/desk").document();
        assertThat(desk.select(".notice").text()).contains("Open Lab of the Tests: suspended until");
        String why = desk.select(".notice a").attr("href");
        Document page = officer.pages().get(why).document();
        assertThat(page.text())
                .contains(
                        "The same advertisement, twenty times.", "Against the code of conduct", "take your data along");
        String appeal = page.select("a.button").attr("href");
        assertThat(officer.pages().get(appeal).document().text()).contains("Ask for another decision");
        assertThat(officer.post(appeal, Map.of("reasons", "It was one advertisement."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void coordinatorOpensACaseAboutAPersonWhoseAccountIsThenSuspended() {
        SignedIn coordinator = people.as("coordinator@suspended.example", Role.COORDINATOR);
        Document person =
                coordinator.pages().get("/en/desk/people/" + contact.id()).document();
        String opened = coordinator
                .post(
                        "/en/desk/cases",
                        Map.of("address", person.select("input[name=address]").val()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String address = opened.substring(0, opened.indexOf('?'));
        Document one = moderator.pages().get(address).document();
        assertThat(one.text())
                .contains("Account", "Acts for", "Open Lab")
                .doesNotContain(contact.address().value());

        moderator.post(
                address + "/statement",
                Map.of(
                        "version", one.select("input[name=version]").val(),
                        "outcome", "suspend",
                        "ground", "code-of-conduct",
                        "facts", "Insults in messages.",
                        "lasts", "7"));

        assertThat(officer.page("/en/desk/suspension").text())
                .contains("Your account: suspended until", "Insults in messages.");
    }

    @Test
    void moderatorLiftsASuspensionFromTheCaseWithAReason() {
        String caseAddress = suspended();

        String again = moderator
                .post(caseAddress + "/further", Map.of("about", "same"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Document one = moderator.pages().get(again).document();
        var fields = new java.util.HashMap<>(Map.of(
                "version", one.select("input[name=version]").val(),
                "outcome", "restore",
                "message", "Thank you for clearing it up."));
        String decision = again.substring(0, again.indexOf('?')) + "/decision";
        assertThat(moderator.post(decision, fields).body()).contains("Choose why the suspension ends early.");
        fields.put("lifted", "put-right");
        assertThat(moderator.post(decision, fields).statusCode()).isEqualTo(303);

        assertThat(officer.page("/en/desk").select(".notice").text()).doesNotContain("suspended");
        assertThat(new Pages(people.site())
                        .get("/en/transparency")
                        .document()
                        .select(".wide-table tbody tr:first-child")
                        .text())
                .contains("Restored", "What was wrong was put right");
    }

    @Test
    void whatIsTypedWhileSuspendedIsShownAgainAndTheDraftStaysReadable() {
        String draft = begun();
        suspended();

        assertThat(officer.pages().get(draft).status()).isEqualTo(200);
        HttpResponse<String> refused =
                officer.post(draft, Map.of("version", "1", "summary@en", "Learn to keep secrets"));

        assertThat(refused.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.text())
                .contains("Nothing was changed.", "Learn to keep secrets", "Against the code of conduct");
        assertThat(officer.page(draft).select("[name='summary@en']").text()).isEmpty();
        assertThat(officer.get("/en/desk/account/data.json").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverTypesWhenTheSuspensionBeginsIsToldSoAndKeepsTheText() {
        String draft = begun();
        Browser browser = officer.browser();
        try {
            browser.open(people.site().resolve(draft), Look.PHONE);
            suspended();
            new Typist(browser).write("[id='summary@en']", "Typed on a train");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(browser.find(".draft-status").getText()).contains("a suspension is in force"));

            browser.leaveBy(() -> browser.run("document.querySelector('.draft-buttons [value=save]').click()"));

            assertThat(browser.find("main").getText()).contains("Nothing was changed.", "Typed on a train");
        } finally {
            browser.run("localStorage.clear()");
            browser.signOut();
        }
    }

    @Test
    void upheldAppealFreesTheCityAndTheDraftIsSavedAgain() {
        String draft = begun();
        suspended();
        String appeal = officer.page("/en/desk/suspension").select("a.button").attr("href");
        officer.post(appeal, Map.of("reasons", "It was somebody else."));
        SignedIn other = people.as("other-moderator@suspended.example", Role.MODERATOR);
        String queue = "/en/desk/cases?cause=appeal&kind=organisation&host=" + Cast.OPEN_LAB.id();
        String address = other.page(queue).select(".tasks li:last-child a").attr("href");
        Document asked = other.page(address);

        HttpResponse<String> decided = other.post(
                address.replaceAll("\\?.*", "") + "/decision",
                Map.of("version", asked.select("input[name=version]").val(), "outcome", "restore"));

        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(officer.post(draft, Map.of("version", "1", "title@en", "Free again"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void pagesServeAPhoneTheKeyboardAndScreenReaders() {
        String caseAddress = suspended();
        Browser browser = officer.browser();
        try {
            for (String path : List.of("/en/desk/suspension", "/ar/desk/suspension", "/en/desk")) {
                browser.open(people.site().resolve(path), Look.PHONE);
                assertThat(Viewing.sideways(browser)).as(path).isEmpty();
                assertThat(Axe.faults(browser)).as(path).isEmpty();
            }
        } finally {
            browser.signOut();
        }
        moderator.pages().get(caseAddress);
    }

    private String suspended() {
        String address = opened("/en/2031/partners/" + Cast.OPEN_LAB.id());
        Document one = moderator.page(address);
        moderator.post(
                address + "/statement",
                Map.of(
                        "version", one.select("input[name=version]").val(),
                        "outcome", "suspend",
                        "ground", "code-of-conduct",
                        "facts", "The same advertisement, twenty times.",
                        "lasts", "until-lifted"));
        assertThat(suspensions.of(Cast.OPEN_LAB.id())).isPresent();
        return address;
    }

    private String opened(String page) {
        String location = moderator
                .post("/en/desk/cases", Map.of("address", people.site() + page))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(0, location.indexOf('?'));
    }

    private String begun() {
        return new Officer(officer, Cast.OPEN_LAB.id()).begins(Cast.EDITION.id(), "workshop", "en", "Secrets");
    }
}
