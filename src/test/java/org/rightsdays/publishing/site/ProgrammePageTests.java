package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Theme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class ProgrammePageTests {

    private static final EditionId YEAR = new EditionId(2062);
    private static final EditionId FULL_YEAR = new EditionId(2063);
    private static final EditionId QUIET_YEAR = new EditionId(2064);
    private static final String HERE = "/en/2062/programme";

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void openTheSite() {
        pages = new Pages(URI.create("http://localhost:" + port));
        var day = Cast.FIRST_DAY.withYear(YEAR.year());
        given.contributions(
                Given.contribution("walk")
                        .of(YEAR)
                        .about(Theme.PRIVACY, Theme.SURVEILLANCE)
                        .sessions(Given.session(day, day, LocalTime.of(14, 0)))
                        .in("pt", "en")
                        .accessible(Accessibility.STEP_FREE)
                        .build(),
                Given.contribution("talk")
                        .of(YEAR)
                        .hostedBy(Cast.NITEROI.id())
                        .about(Theme.PRIVACY)
                        .as(Format.WEBINAR)
                        .mode(AttendanceMode.ONLINE)
                        .state(ContributionState.CANCELLED)
                        .sessions(Given.session(day, day, LocalTime.of(9, 0)))
                        .build(),
                Given.contribution("show")
                        .of(YEAR)
                        .as(Format.EXHIBITION)
                        .longRunning()
                        .build());
    }

    @Test
    void entriesSayWhatWhoWhereWhenAndInWhichLanguages() {
        FetchedPage page = pages.get(HERE);

        assertThat(entry(page, "Title of walk"))
                .contains("Workshop", "Porto", "Portugal", "10 December 2062, 14:00", "(Portugal Time)", "In person")
                .contains("In Portuguese and English", "Step-free access");
        assertThat(entry(page, "Title of talk")).contains("Webinar", "Cancelled", "Niterói", "Online");
    }

    @Test
    void whatRunsForLongerHasAListOfItsOwn() {
        FetchedPage page = pages.get(HERE);

        assertThat(page.document()
                        .select("section[aria-labelledby=list] .entry-title")
                        .eachText())
                .containsExactly("Title of talk", "Title of walk");
        assertThat(page.document()
                        .select("section[aria-labelledby=longer] .entry-title")
                        .eachText())
                .containsExactly("Title of show");
        assertThat(pages.get(HERE + "?lane=long")
                        .document()
                        .select(".entry-title")
                        .eachText())
                .containsExactly("Title of show");
    }

    @Test
    void filtersCountAndStayInTheAddressAndCanBeTakenBack() {
        FetchedPage page = pages.get(HERE + "?theme=surveillance&q=walk");

        assertThat(page.document().select("#results").text()).isEqualTo("1 contribution matches");
        assertThat(page.document()
                        .select("input[name=theme][value=surveillance]")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(page.document().select("input[name=q]").val()).isEqualTo("walk");
        assertThat(page.document().select("label[for=theme-surveillance]").text())
                .isEqualTo("Surveillance 1");
        assertThat(page.document().select(".chip").eachAttr("href"))
                .containsExactly(HERE + "?theme=surveillance", HERE + "?q=walk");
        assertThat(page.document().select(".feeds a").eachAttr("href"))
                .contains("/en/2062/programme.ics?q=walk&theme=surveillance");
        assertThat(page.document().select(".languages a").eachAttr("href"))
                .contains(HERE + "?q=walk&theme=surveillance");
    }

    @Test
    void anEmptyResultHelps() {
        FetchedPage page = pages.get(HERE + "?q=xylophone&mode=mixed");

        assertThat(page.document().select("#results").text()).isEqualTo("Nothing matches");
        assertThat(page.document().select(".empty a").eachAttr("href")).contains(HERE, "/en/2062/cities");
    }

    @Test
    void whatMeansNothingIsToldAndLeftOut() {
        FetchedPage page = pages.get(HERE + "?theme=cooking&date=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.document().select("[role=status]").text()).contains("cooking", "<script>alert(1)</script>");
        assertThat(page.document().select("script:not([src])")).isEmpty();
        assertThat(page.document().select(".entry")).hasSize(3);
    }

    @Test
    void longListsComeInPagesWithRealLinks() {
        given.contributions(IntStream.range(0, 60)
                .mapToObj(i -> Given.contribution("item-" + i).of(FULL_YEAR).build())
                .toArray(Contribution[]::new));

        FetchedPage second = pages.get("/en/2063/programme?page=2");

        assertThat(second.heading()).isEqualTo("Programme, page 2");
        assertThat(second.document().select(".entry")).hasSize(25);
        assertThat(second.document().select(".paging [aria-current=page]").text())
                .isEqualTo("Page 2");
        assertThat(second.document().select("link[rel=prev]").attr("href")).isEqualTo("/en/2063/programme");
        assertThat(second.document().select("link[rel=next]").attr("href")).isEqualTo("/en/2063/programme?page=3");
        assertThat(pages.fetch(URI.create("/en/2063/programme?page=99"), "en")
                        .headers()
                        .firstValue("Location")
                        .map(URI::create)
                        .map(URI::getRawQuery))
                .contains("page=3");
    }

    @Test
    void anUnknownTimeIsToldOnceForTheList() {
        given.contributions(
                Given.contribution("some-day").of(QUIET_YEAR).build(),
                Given.contribution("some-other-day").of(QUIET_YEAR).build());

        for (String path : List.of("/en/2064/programme", "/en/2064/cities/" + Cast.PORTO.id())) {
            Document page = pages.get(path).document();
            assertThat(page.select(".entry .quiet").eachText()).contains("10–11 December 2064");
            assertThat(page.text().split("no exact time was given", -1))
                    .as(path)
                    .hasSize(2);
        }
    }

    @Test
    void theHomePageCountsTheRecords() {
        FetchedPage page = pages.get("/en/2062/");

        assertThat(page.document().select(".figures li").eachText())
                .containsExactly(
                        "3 contributions", "2 cities", "2 countries of these cities", "1 partner organisation");
        assertThat(page.document().select(".hero").text())
                .contains("Digital Rights are Human Rights", "10–11 December 2062", "They take place on");
        assertThat(page.document()
                        .select("section[aria-labelledby=highlights] .entry-title")
                        .eachText())
                .contains("Title of walk")
                .doesNotContain("Title of talk");
    }

    private static String entry(FetchedPage page, String title) {
        return page.document()
                .select(".entry:has(.entry-title:contains(" + title + "))")
                .text();
    }
}
