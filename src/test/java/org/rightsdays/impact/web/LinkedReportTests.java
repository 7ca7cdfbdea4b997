package org.rightsdays.impact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes with a link loses nothing: not to a colleague, not to a link that is too old, not to a lock. */
@SpringTest
class LinkedReportTests {

    private static final EditionId YEAR = new EditionId(2084);

    @Autowired
    private Given given;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Programme programme;

    @Autowired
    private LocalReports reports;

    @Autowired
    private ReportLinks links;

    @Autowired
    private Impact impact;

    @Autowired
    private Statements statements;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient database;

    private SignedIn coordinator;
    private SignedIn officer;
    private Visitor colleague;

    @BeforeEach
    void people() {
        coordinator = signIns.as("coordinator@linked.example", Role.COORDINATOR);
        officer = signIns.as("officer@linked.example");
        colleague = new Visitor(signIns.site());
    }

    @Test
    void whatIsTypedIsKeptWithoutAPageBeingDrawnAnew() {
        String path = linkFor("kept-while-typed");

        var answer = colleague.post(path + "/draft", Map.of("version", "0", "people-all", "8", "held", "yes"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":1");
        assertThat(page(path).select("input[name=people-all]").attr("value")).isEqualTo("8");

        LocalReport draft = reports.find(id("kept-while-typed")).orElseThrow();
        assertThat(draft.state()).isEqualTo(LocalReport.State.DRAFT);
        assertThat(draft.sentAt()).isNull();
    }

    @Test
    void whoComesSecondSeesBothTexts() {
        String path = linkFor("two-writers");
        colleague.post(path + "/draft", Map.of("version", "0", "lessons", "Begin earlier"));

        assertThat(colleague
                        .post(path + "/draft", Map.of("version", "0", "lessons", "Begin later"))
                        .statusCode())
                .isEqualTo(409);
        var clash = colleague.post(path, Map.of("version", "0", "lessons", "Begin later", "action", "keep"));

        assertThat(clash.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(clash.body());
        assertThat(shown.select(".clash-text").eachText()).containsExactly("Begin earlier", "Begin later");
        assertThat(shown.select("textarea[name=lessons]").text()).isEqualTo("Begin later");
        assertThat(reports.find(id("two-writers")).orElseThrow().answer("lessons"))
                .isEqualTo("Begin earlier");
    }

    @Test
    void aLinkThatIsTooOldGivesBackWhatWasTypedAndCanBeRenewed() {
        String path = linkFor("too-old");
        database.sql("update impact.report_link set expires_at = now() - interval '1 day' where contribution = ?")
                .param("too-old")
                .update();

        assertThat(colleague.get(path).statusCode()).isEqualTo(410);
        assertThat(colleague.post(path + "/draft", Map.of("lessons", "x")).statusCode())
                .isEqualTo(410);
        HttpResponse<String> late = colleague.post(path, Map.of("action", "send", "held", "yes", "people-all", "31"));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(late.body()).select("dl.typed").text()).contains("Participants 31");
        assertThat(reports.find(id("too-old"))).isEmpty();

        assertThat(colleague.post(path + "/renew", Map.of()).statusCode()).isEqualTo(303);
        assertThat(mailbox.of("officer@linked.example")).last().asString().contains("/desk/local-report/");
    }

    @Test
    void aLockedLedgerKeepsTheReportAndSaysWhomToAsk() {
        String path = linkFor("locked");
        reviews.freeze(coordinator.actor(), YEAR);
        try {
            var refused =
                    colleague.post(path, Map.of("version", "0", "action", "send", "held", "yes", "people-all", "12"));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("the figures of this edition are locked", "value=\"12\"");
            assertThat(reports.find(id("locked")).orElseThrow().answer("people-all"))
                    .isEqualTo("12");
        } finally {
            reviews.askToOpen(coordinator.actor(), YEAR, LocalizedText.of("en", "A number was forgotten."));
            reviews.open(signIns.as("another@linked.example", Role.COORDINATOR).actor(), YEAR);
        }
    }

    @Test
    void aSpeakerTakesTheConsentBackWithoutAnAccount() {
        String path = linkFor("spoken");
        colleague.post(
                path,
                Map.of(
                        "version", "0",
                        "action", "send",
                        "held", "yes",
                        "quote", "We learnt a lot.",
                        "quote-name", "Ines Costa",
                        "quote-consent", "yes"));
        String statement = page(path).select("input[name=statement]").attr("value");
        Document made = Jsoup.parse(colleague
                .post(path + "/speaker", Map.of("statement", statement))
                .body());
        String speaker = java.net.URI.create(made.select("code").text()).getPath();

        new Pages(signIns.site()).get(speaker);
        assertThat(colleague.get(speaker).body()).contains("We learnt a lot.", "Ines Costa");
        assertThat(colleague.post(speaker, Map.of()).statusCode()).isEqualTo(303);

        assertThat(colleague.get(speaker).body()).doesNotContain("We learnt a lot.");
        assertThat(statements.testimonials(YEAR))
                .filteredOn(one -> one.contribution().equals("spoken"))
                .allMatch(Testimonial::isWithdrawn);
        assertThat(reports.find(id("spoken")).orElseThrow().answers())
                .as("nothing of it stays in the form")
                .doesNotContainKeys("quote", "quote-name");
    }

    @Test
    void aSpeakerHasNameAndWordsDeletedAndNoFormBringsThemBack() {
        String path = linkFor("forgotten");
        Map<String, String> quoted = Map.of(
                "version", "0",
                "action", "send",
                "held", "yes",
                "quote", "We forgot a lot.",
                "quote-name", "Ines Forgotten",
                "quote-consent", "yes");
        colleague.post(path, quoted);
        String statement = page(path).select("input[name=statement]").attr("value");
        Document made = Jsoup.parse(colleague
                .post(path + "/speaker", Map.of("statement", statement))
                .body());
        String speaker = java.net.URI.create(made.select("code").text()).getPath();
        assertThat(colleague.get(speaker + "/data.json").body()).contains("Ines Forgotten", "We forgot a lot.");

        assertThat(colleague.post(speaker + "/delete", Map.of()).body()).contains("Your name and words are deleted.");

        assertThat(colleague.get(speaker).statusCode())
                .as("the link leads nowhere")
                .isNotEqualTo(200);
        var again = new java.util.HashMap<>(quoted);
        again.put(
                "version",
                Integer.toString(reports.find(id("forgotten")).orElseThrow().version()));
        colleague.post(path, again);
        assertThat(statements.testimonials(YEAR))
                .filteredOn(one -> one.contribution().equals("forgotten"))
                .singleElement()
                .matches(Testimonial::isErased)
                .matches(Testimonial::isWithdrawn);
        assertThat(database.sql("select count(*) from platform.history as one where one::text like '%Ines Forgotten%'")
                        .query(Integer.class)
                        .single())
                .as("steps of the history that name the speaker")
                .isZero();
    }

    @Test
    void figuresWithoutAFileAreTypedAndNeverCountedTwice() {
        linkFor("typed");
        coordinator.pages().get("/en/desk/social-media/typed");
        var november = Map.of(
                "edition", "2084",
                "account", "coalition",
                "network", "mastodon",
                "metric", "reposts",
                "first", "2084-11-01",
                "last", "2084-11-30",
                "value", "1 250");
        assertThat(coordinator.post("/en/desk/social-media/typed", november).statusCode())
                .isEqualTo(303);

        var overlapping = new java.util.HashMap<>(november);
        overlapping.put("last", "2084-12-15");
        var refused = coordinator.post("/en/desk/social-media/typed", overlapping);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("shares some of these days");
        assertThat(impact.figures(YEAR))
                .filteredOn(figure ->
                        "coalition-mastodon".equals(figure.observation().account()))
                .extracting(figure -> figure.amount().toString())
                .containsExactly("1250");
    }

    private String linkFor(String slug) {
        if (programme.published(YEAR, List.of(slug)).isEmpty()) {
            given.contributions(Given.contribution(slug).of(YEAR).build());
        }
        mandates.give(coordinator.actor(), Cast.PORTO.id(), officer.account().id(), Capacity.CONTACT);
        return "/en/desk/local-report/" + links.create(officer.actor(), id(slug));
    }

    private static ContributionId id(String slug) {
        return new ContributionId(YEAR, slug);
    }

    private Document page(String path) {
        return Jsoup.parse(colleague.get(path).body());
    }
}
