package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Moderation as the public reads it. */
@SpringTest
class TransparencyPagesTests {

    @Autowired
    private Moderation moderation;

    @Autowired
    private SignIns people;

    @Autowired
    private Given given;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void oneRefusal() {
        given.edition();
        refuse();
    }

    @Test
    void refusalIsOnThePageTheMomentItIsMade() {
        var pages = new Pages(people.site());
        long before = decisions(pages.get("/en/transparency").document());

        refuse();

        Document page = pages.get("/en/transparency").document();
        assertThat(decisions(page)).isEqualTo(before + 1);
        assertThat(Objects.requireNonNull(page.select(".wide-table tbody tr").first())
                        .text())
                .contains("Submission", "Refused", "Not about digital rights", "A moderator");
        assertThat(page.text()).contains("Edition 2031", "the chain is whole");
    }

    @Test
    void pageIsLinkedFromTheFootOfEveryPage() {
        Document home = new Pages(people.site()).get("/en/privacy").document();

        assertThat(home.select("footer a[href=/en/transparency]")).hasSize(1);
        assertThat(home.select("footer a[href^=/en/desk/notice]").attr("href")).endsWith("about=%2Fen%2Fprivacy");
    }

    @Test
    void dataAreThereForSpreadsheetsAndPrograms() {
        var visitor = new Visitor(people.site());
        HttpResponse<String> csv = visitor.get("/transparency.csv");
        HttpResponse<String> json = visitor.get("/transparency.json");

        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("\uFEFFdecision_visibility,")
                .contains("DECISION_GROUND_INCOMPATIBLE_CONTENT")
                .doesNotContain("bake bread");
        assertThat(json.body())
                .contains("\"automated_detection\":\"No\"", "\"previous\":\"", "\"statementsVersion\":\"2025-07-01\"")
                .doesNotContain("bake bread");
    }

    @Test
    void pageServesAPhoneAndScreenReadersInBothDirections() {
        Browser browser = Browser.shared();
        for (String path : new String[] {"/en/transparency", "/ar/transparency"}) {
            new Pages(people.site()).get(path);
            browser.open(people.site().resolve(path), Look.PHONE);
            assertThat(Viewing.sideways(browser)).as(path).isEmpty();
            assertThat(Axe.faults(browser)).as(path).isEmpty();
        }
    }

    private void refuse() {
        String key = "open-" + UUID.randomUUID();
        CaseId id = transaction.execute(status -> moderation.open(
                Actor.of(UUID.randomUUID(), Set.of()), CaseOpening.submission(TestContent.subject(key))));
        moderation.decide(
                Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)),
                id,
                1,
                Decision.restrict(Outcome.REFUSE, ModerationTests.reasons()));
    }

    private static long decisions(Document page) {
        return Long.parseLong(
                Objects.requireNonNull(page.select(".wide-table tbody th").first())
                        .text()
                        .replaceAll("\\D", ""));
    }
}
