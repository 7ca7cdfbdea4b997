package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cities, partners and editions, as a visitor finds them. */
@SpringTest
class PlacesPageTests {

    private static final Edition EDITION = Cast.edition(2099);
    private static final Edition EARLIER = Cast.edition(2098);
    private static final OrganisationId LAB = Cast.OPEN_LAB.id();
    private static final OrganisationId PORTO = Cast.PORTO.id();

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages = new Pages(URI.create("http://localhost"));

    @BeforeEach
    void twoEditions() {
        pages = new Pages(URI.create("http://localhost:" + port));
        given.contributions(Given.contribution("places-before").of(EARLIER.id()).build());
        given.contributions(
                Given.contribution("places-now")
                        .of(EDITION.id())
                        .with(PartnerRole.PARTNER, LAB)
                        .build(),
                Given.contribution("places-far")
                        .of(EDITION.id())
                        .hostedBy(Cast.NITEROI.id())
                        .build());
    }

    @Test
    void mapAndListNameTheSameCities() {
        Document page = pages.get("/en/2099/cities").document();
        Set<String> list = addresses(page, ".registry a");

        assertThat(list).hasSize(2);
        assertThat(addresses(page, ".map-wide a")).isEqualTo(list);
        assertThat(addresses(page, ".map-narrow a")).isEqualTo(list);
    }

    @Test
    void listTellsCountryRolesAndContributions() {
        Document page = pages.get("/en/2099/cities").document();
        String porto = page.select(".registry li:has(a[href$=" + PORTO + "])").text();

        assertThat(porto).contains("Porto").contains("1 contribution").contains("Coordinator", "Host");
        assertThat(page.select(".registry h3").eachText()).containsExactly("Brazil", "Portugal");
    }

    @Test
    void areaOfTheMapShowsItsCitiesOnlyAndTheWayBack() {
        Document page = pages.get("/en/2099/cities?area=3500-600-3800-900").document();

        assertThat(page.select(".registry a").eachAttr("href")).containsExactly("/en/2099/cities/" + PORTO);
        assertThat(page.select("main a[href=/en/2099/cities]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void areaThatIsNoneShowsAllCities() {
        assertThat(pages.get("/en/2099/cities?area=nonsense").document().select(".registry a"))
                .hasSize(2);
    }

    @Test
    void cityTellsWhatItGivesNowAndGaveBefore() {
        Document page = pages.get("/en/2099/cities/" + PORTO).document();
        String text = page.select("main").text();

        assertThat(text).contains("Portugal", "Coordinator", "Member of the coalition");
        assertThat(addresses(page, "main a"))
                .contains(
                        "/en/2099/programme/places-now",
                        "/en/2099/partners/" + LAB,
                        "/en/2098/cities/" + PORTO,
                        "/en/2098/programme/places-before")
                .doesNotContain("/en/2099/programme/places-far");
    }

    @Test
    void partnerTellsWhereItTakesPart() {
        Document page = pages.get("/en/2099/partners/" + LAB).document();

        assertThat(page.select("h1").text()).isEqualTo("Open Lab of the Tests");
        assertThat(addresses(page, "main a")).contains("/en/2099/programme/places-now");
        assertThat(page.select("main").text()).doesNotContain("Membership");
    }

    @Test
    void partnersAreListed() {
        assertThat(addresses(pages.get("/en/2099/partners").document(), ".registry a"))
                .containsExactly("/en/2099/partners/" + LAB);
    }

    @Test
    void cityAskedForAsPartnerIsShownTheWay() {
        var answer = pages.fetch(URI.create("/en/2099/partners/" + PORTO), "en");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/en/2099/cities/" + PORTO);
    }

    @Test
    void whoDoesNotTakePartIsNotFoundWithHelp() {
        for (String path :
                List.of("/en/2099/cities/atlantis", "/en/2099/partners/atlantis", "/en/2099/partners?page=9")) {
            Document page = pages.get(path, 404).document();
            assertThat(page.select("main a[href=/en/2099/]")).isNotEmpty();
        }
    }

    @Test
    void archiveHoldsEveryEditionNewestFirst() {
        List<String> editions = pages.get("/en/editions")
                .document()
                .select(".edition-list h2 a")
                .eachAttr("href");

        assertThat(editions).contains("/en/2099/", "/en/2098/");
        assertThat(editions.indexOf("/en/2099/")).isLessThan(editions.indexOf("/en/2098/"));
    }

    private static Set<String> addresses(Document page, String links) {
        return page.select(links).stream()
                .map(link -> link.attr("href"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
