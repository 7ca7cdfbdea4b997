package org.rightsdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.testing.Officer.fields;
import static org.rightsdays.testing.Officer.value;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.QueryCount;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class DraftPagesTests {

    @Autowired
    private Given given;

    @Autowired
    private Officers officers;

    @Autowired
    private SignIns signIns;

    private Officer writer;
    private SignedIn officer;

    @BeforeEach
    void officerOfPorto() {
        given.edition();
        writer = officers.of("officer@drafts.example");
        officer = writer.session();
    }

    @Test
    void allPagesOfADraftAreGoodPages() {
        String path = begun("Good pages");
        post(path, form(path, Map.of("do", "add.sessions")));
        for (String page :
                new String[] {path, path + "/pictures", "/en/desk/contributions", "/en/desk/contributions/new"}) {
            officer.pages().get(page);
        }
    }

    @Test
    void unfinishedTextIsThereAgainAfterComingBack() {
        String path = begun("Come back");

        post(path, form(path, Map.of("summary@fi", "Kesken", "sessions", "n1", "sessions.n1.first-day", "joskus")));

        Document page = officer.page(path);
        assertThat(value(page, "summary@fi")).isEqualTo("Kesken");
        assertThat(value(page, "title@fi")).isEqualTo("Come back");
        assertThat(value(page, "sessions.n1.first-day")).isEqualTo("joskus");
    }

    @Test
    void everyErrorIsToldAtOnceAndNothingTypedIsLost() {
        String path = begun("");

        HttpResponse<String> answer = officer.post(
                path, form(path, Map.of("do", "submit", "audience@fi", "Kaikille", "links.a.address", "ei")));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary li").eachText()).hasSizeGreaterThan(4);
        assertThat(value(page, "audience@fi")).isEqualTo("Kaikille");
        assertThat(value(page, "links.a.address")).isEqualTo("ei");
    }

    @Test
    void submittedDraftIsReadByModeratorsAndCanBeTakenBack() {
        String path = begun("Submit me");

        HttpResponse<String> answer = officer.post(path, form(path, complete()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(officer.page(path).text()).contains("Moderators decide about it");

        HttpResponse<String> again = officer.post(path, form(path, complete()));
        assertThat(again.statusCode()).isIn(303, 409);

        officer.post(path + "/withdraw", Map.of());
        assertThat(officer.page(path).select(".draft-state").text()).isEqualTo("Withdrawn");
    }

    /**
     * Two for the session of each request, four to begin, seven to save, submit and open the case, and three to see
     * that nobody is suspended.
     */
    @Test
    void contributionIsBegunSavedAndSubmittedWithEighteenStatements() {
        var typed =
                Map.of("version", "1", "do", "submit", "formats", "paper", "title@fi", "Luku", "summary@fi", "Lyhyt");

        int statements = QueryCount.ofRequests(() -> post(writer.begins(Cast.EDITION.id(), "paper", "Luettu"), typed));

        assertThat(statements).isLessThanOrEqualTo(18);
    }

    @Test
    void doubleClickSubmitsOnceAndSaysThatItIsDone() {
        String path = begun("Double click");
        Map<String, String> typed = form(path, complete());

        List<Integer> answers = Stream.of(1, 2, 3)
                .map(click -> CompletableFuture.supplyAsync(() -> officer.post(path, typed)))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();

        assertThat(answers).containsOnly(303);
        assertThat(officer.page(path).select(".draft-state").text()).isEqualTo("Waiting for a decision");
    }

    @Test
    void twoWindowsThatClashShowBothTextsAndOverwriteNothing() {
        String path = begun("Two windows");
        Map<String, String> first = form(path, Map.of("summary@fi", "Ensimmäinen"));
        Map<String, String> second = form(path, Map.of("summary@fi", "Toinen", "audience@fi", "Kaikki"));
        officer.post(path, first);

        HttpResponse<String> answer = officer.post(path, second);

        assertThat(answer.statusCode()).isEqualTo(409);
        Document clash = org.jsoup.Jsoup.parse(answer.body());
        assertThat(clash.select(".clash-text").eachText()).containsExactly("Toinen", "Ensimmäinen");
        assertThat(value(officer.page(path), "summary@fi")).isEqualTo("Ensimmäinen");

        officer.post(path, fields(clash.selectFirst("main form")));
        Document page = officer.page(path);
        assertThat(value(page, "summary@fi")).isEqualTo("Toinen");
        assertThat(value(page, "audience@fi")).isEqualTo("Kaikki");
    }

    @Test
    void theOtherTextCanBeKeptToo() {
        String path = begun("Theirs");
        Map<String, String> second = form(path, Map.of("summary@fi", "Toinen"));
        officer.post(path, form(path, Map.of("summary@fi", "Ensimmäinen")));
        Document clash = org.jsoup.Jsoup.parse(officer.post(path, second).body());

        Map<String, String> choice = fields(clash.selectFirst("main form"));
        choice.put("keep.summary@fi", "theirs");
        officer.post(path, choice);

        assertThat(value(officer.page(path), "summary@fi")).isEqualTo("Ensimmäinen");
    }

    @Test
    void translationIsMarkedWhenItsOriginalChanges() {
        String path = begun("Original");
        officer.post(path, form(path, Map.of("do", "write", "new-language", "en")));
        post(path, form(path, Map.of("title@en", "Translation")));

        post(path, form(path, Map.of("title@fi", "Uusi")));

        assertThat(officer.page(path).select(".outdated").text()).contains("Title (English)");
        post(path, form(path, Map.of("current", "title@en")));
        assertThat(officer.page(path).select(".outdated")).isEmpty();
    }

    @Test
    void previewIsForWhoeverHasItsAddressAndForNoSearchEngine() {
        String path = begun("Kuvaus");
        String location = officer.post(path, form(path, Map.of("do", "preview", "summary@fi", "Tulossa")))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        HttpResponse<String> page = new Visitor(signIns.site()).get(location);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Kuvaus", "Tulossa", "noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new Visitor(signIns.site())
                        .get("/en/preview/" + "a".repeat(24))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void autosaveTellsWhatOthersWrote() {
        String path = begun("Autosave");
        Map<String, String> mine = form(path, Map.of("summary@fi", "Minun"));
        officer.post(path, form(path, Map.of("audience@fi", "Toisen")));

        HttpResponse<String> answer = officer.post(path + "/draft", mine);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"audience@fi\":\"Toisen\"").contains("\"version\":3");
    }

    @Test
    void textFromAnEndedSessionIsNotLost() {
        String path = begun("Ended");
        Map<String, String> typed = new HashMap<>(form(path, Map.of("summary@fi", "Tallessa")));
        typed.put("csrf", officer.csrf());

        HttpResponse<String> answer = new Visitor(signIns.site(), "Cookie", "session=ended").post(path, typed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("sign-in");
    }

    private String begun(String title) {
        return writer.begins(Cast.EDITION.id(), "workshop", title);
    }

    private void post(String path, Map<String, String> fields) {
        assertThat(officer.post(path, fields).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> complete() {
        return Map.of(
                "do", "submit",
                "summary@fi", "Opi suojaamaan tietosi",
                "sessions", "n1",
                "sessions.n1.first-day", Cast.FIRST_DAY.toString());
    }

    private Map<String, String> form(String path, Map<String, String> typed) {
        return writer.form(path, typed);
    }
}
