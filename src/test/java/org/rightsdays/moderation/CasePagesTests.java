package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of moderation, with texts of which every one tries to be a script. */
@SpringTest
class CasePagesTests {

    private static final UUID ORGANISER = UUID.randomUUID();

    @Autowired
    private Moderation moderation;

    @Autowired
    private Notices notices;

    @Autowired
    private TestContent content;

    @Autowired
    private SignIns people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Given given;

    @Autowired
    private TransactionTemplate transaction;

    private String key = "";
    private SignedIn moderator;

    @BeforeEach
    void cast() {
        given.edition();
        key = "page-" + UUID.randomUUID();
        content.affects(key, key + "@porto.example", "en", ORGANISER);
        moderator = people.as("moderator-of-pages@days.example", Role.MODERATOR);
    }

    @Test
    void moderatorReadsTheQueueAndACaseAndDecides() {
        CaseId id = submitted();

        Document queue = moderator.pages().get("/en/desk/cases?edition=2031").document();
        assertThat(queue.select(".tasks a[href*=" + id + "]")).hasSize(1);
        Document one =
                moderator.pages().get("/en/desk/cases/" + id + "?edition=2031").document();
        assertThat(one.text()).contains("Maybe a duplicate", "Something similar exists.");
        HttpResponse<String> answer = decide(id, version(one), Map.of("outcome", "accept"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(content.decisions(key)).containsExactly(Outcome.ACCEPT);
        assertThat(mailbox.of(key + "@porto.example"))
                .singleElement()
                .asString()
                .contains("Accepted");
    }

    @Test
    void nextCaseOfTheSameFilterFollowsTheDecision() {
        CaseId first = submitted();
        key = "other-" + key;
        submitted();

        HttpResponse<String> answer = moderator.post(
                "/en/desk/cases/" + first + "/decision?edition=2031&kind=thing-of-the-tests",
                Map.of("version", "1", "outcome", "accept"));

        assertThat(answer.headers().firstValue("Location").orElse(""))
                .matches("/en/desk/cases/[0-9a-f-]{36}\\?edition=2031&kind=thing-of-the-tests&done=.*")
                .doesNotContain(first.toString());
    }

    @Test
    void secondModeratorReadsThatItWasDecidedAndKeepsTheText() {
        CaseId id = submitted();
        decide(id, "1", Map.of("outcome", "accept"));

        HttpResponse<String> late = decide(id, "1", Map.of("outcome", "ask-for-change", "message", "Where is it?"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else has decided this case");
        assertThat(content.decisions(key)).containsExactly(Outcome.ACCEPT);
    }

    @Test
    void refusalWithoutReasonsIsNotTakenAndWithThemIsMailedWithALinkThatLeadsToAnAppeal() {
        CaseId id = submitted();
        String form = "/en/desk/cases/" + id + "/statement";
        String version = version(moderator.pages().get(form + "?outcome=refuse").document());
        var fields = new HashMap<>(Map.of("version", version, "outcome", "refuse", "facts", "It sells shoes."));

        HttpResponse<String> lacking = moderator.post(form, fields);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("Choose a ground.", "It sells shoes.");
        assertThat(content.decisions(key)).isEmpty();
        fields.put("ground", "advertising");
        assertThat(moderator.post(form, fields).statusCode()).isEqualTo(303);

        String link = appealLink();
        var pages = new Pages(people.site());
        assertThat(pages.get(link).document().text()).contains("It sells shoes.", "Advertising");
        HttpResponse<String> appeal =
                new Visitor(people.site()).post(link, Map.of("reasons", "The shoes are free. " + TestContent.HOSTILE));
        assertThat(appeal.statusCode()).isEqualTo(303);
        assertThat(appeal.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(pages.get(link).document().text()).contains("An appeal was sent");
    }

    @Test
    void noticeNeedsNoAccountAndNoCookieAndGetsAReceipt() {
        var pages = new Pages(people.site());
        Document form = pages.get("/en/desk/notice?about=" + people.site() + "/en/2031/things/" + key)
                .document();
        assertThat(form.select("#about").val()).endsWith("/things/" + key);
        var visitor = new Visitor(people.site());
        Map<String, String> fields = Map.of(
                "about",
                people.site() + "/en/2031/things/" + key,
                "reason",
                "harassment",
                "explanation",
                "He followed me. " + TestContent.HOSTILE,
                "goodFaith",
                "yes");

        HttpResponse<String> sent = visitor.post("/en/desk/notice", fields);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();
        String receipt = sent.headers().firstValue("Location").orElseThrow();
        assertThat(pages.get(receipt).document().text()).contains("Nobody has decided yet.");
        assertThat(receipt).doesNotContain("He followed me");
    }

    @Test
    void incompleteNoticeIsGivenBackWithAllThatWasTyped() {
        HttpResponse<String> back = new Visitor(people.site())
                .post("/en/desk/notice", Map.of("about", "https://elsewhere.example/", "explanation", "It is wrong."));

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains("Give the address of a page of this site.", "Choose what it is about.", "It is wrong.")
                .contains("Tick this");
    }

    @Test
    void nothingThatSomebodyWroteBecomesMarkup() {
        CaseId id = submitted();
        moderation.answer(Actor.of(ORGANISER, Set.of()), id, "An answer " + TestContent.HOSTILE, "en");
        SignedIn coordinator = people.as("coordinator-of-pages@days.example", Role.COORDINATOR);
        String word = notices.send(new Notice(
                "/2031/things/" + key,
                NoticeReason.HARASSMENT,
                "A notice " + TestContent.HOSTILE,
                TestContent.HOSTILE,
                null,
                "en"));
        CaseId notice = notices.byReference(word).orElseThrow().id();

        for (String path : List.of(
                "/en/desk/cases?edition=2031",
                "/en/desk/cases/" + id,
                "/ar/desk/cases/" + id,
                "/en/desk/cases/" + notice,
                "/en/desk/cases/" + id + "/statement?outcome=refuse")) {
            Document page = coordinator.pages().get(path).document();
            assertThat(page.select("script:not([src]), img[src=x], [onerror]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.text()).as(path).contains("<script>alert('stolen')</script>");
        }
    }

    @Test
    void casePagesServeAPhoneTheKeyboardAndScreenReaders() {
        CaseId id = submitted();
        Browser browser = moderator.browser();
        try {
            for (String path : List.of(
                    "/en/desk/cases",
                    "/en/desk/cases/" + id,
                    "/en/desk/cases/" + id + "/statement?outcome=refuse",
                    "/en/desk/notice")) {
                browser.open(people.site().resolve(path), Look.PHONE);
                assertThat(Viewing.sideways(browser))
                        .as("Wider than a phone: " + path)
                        .isEmpty();
                assertThat(Axe.faults(browser)).as(path).isEmpty();
            }
        } finally {
            browser.signOut();
        }
    }

    private CaseId submitted() {
        return transaction.execute(status ->
                moderation.open(Actor.of(ORGANISER, Set.of()), CaseOpening.submission(TestContent.subject(key))));
    }

    private HttpResponse<String> decide(CaseId id, String version, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version);
        return moderator.post("/en/desk/cases/" + id + "/decision", all);
    }

    private static String version(Document page) {
        return page.select("input[name=version]").val();
    }

    private String appealLink() {
        Matcher link = Pattern.compile("/en/desk/appeal/[\\w-]+")
                .matcher(mailbox.of(key + "@porto.example").getLast());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
