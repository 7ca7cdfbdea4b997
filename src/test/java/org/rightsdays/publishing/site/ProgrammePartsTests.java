package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Theme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.QueryCount;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of the programme that are put together from parts that were drawn before. */
@SpringTest
class ProgrammePartsTests {

    private static final EditionId YEAR = new EditionId(2067);
    private static final String HERE = "/en/2067/programme";

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages;
    private int asked;

    @BeforeEach
    void openTheSite() {
        pages = new Pages(URI.create("http://localhost:" + port));
        given.contributions(
                Given.contribution("one").of(YEAR).about(Theme.PRIVACY).build(),
                Given.contribution("two").of(YEAR).hostedBy(Cast.NITEROI.id()).build());
    }

    /** The page as it is now, which no cache of pages can have. */
    private FetchedPage page(String path) {
        return pages.get(path + (path.contains("?") ? "&" : "?") + "nothing=" + System.nanoTime() + asked++);
    }

    @Test
    void pageThatIsNotKeptCostsNoQueryOnceItsEntriesWereDrawn() {
        page(HERE);

        assertThat(QueryCount.ofRequests(() -> page(HERE + "?theme=privacy"))).isZero();
    }

    @Test
    void changedContributionIsDrawnAnewAndCountedAnew() {
        page(HERE);
        given.contributions(Given.contribution("one")
                .of(YEAR)
                .titled("en", "Another title")
                .about(Theme.SURVEILLANCE)
                .build());

        FetchedPage page = page(HERE);
        assertThat(page.document().select(".entry-title").eachText())
                .containsExactlyInAnyOrder("Another title", "Title of two");
        assertThat(page.document().select("label[for=theme-surveillance]").text())
                .isEqualTo("Surveillance 1");
        assertThat(page.document().select("#theme-privacy")).isEmpty();
    }

    @Test
    void renamedCityHasItsNewNameInEntriesAndFilters() {
        page(HERE);
        given.renamed(Cast.NITEROI, LocalizedText.of("pt", "Niterói Nova"));
        try {
            FetchedPage page = page(HERE);
            assertThat(page.document().select(".entry-host a").eachText()).contains("Niterói Nova");
            assertThat(page.document()
                            .select("label[for=city-" + Cast.NITEROI.id() + "]")
                            .text())
                    .isEqualTo("Niterói Nova 1");
        } finally {
            given.edition();
        }
    }

    @Test
    void eachLanguageHasPartsOfItsOwn() {
        page(HERE);

        FetchedPage page = page("/fr/2067/programme");
        assertThat(page.document().select(".entry-title a").eachAttr("href"))
                .allMatch(address -> address.startsWith("/fr/2067/programme/"));
        assertThat(page.document().select("label[for=format-workshop]").text()).isEqualTo("Atelier 2");
    }

    @Test
    void chosenValueIsCheckedThoughTheCountsAreTheSame() {
        assertThat(page(HERE).document().select("#theme-privacy").hasAttr("checked"))
                .isFalse();
        assertThat(page(HERE + "?theme=privacy")
                        .document()
                        .select("#theme-privacy")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(page(HERE).document().select("#theme-privacy").hasAttr("checked"))
                .isFalse();
    }
}
