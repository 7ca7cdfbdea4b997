package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class ContributionPageTests {

    private static final EditionId YEAR = new EditionId(2061);
    private static final String HERE = "/en/2061/programme/";

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void openTheSite() {
        pages = new Pages(URI.create("http://localhost:" + port));
    }

    @Test
    void everythingThatIsStatedIsOnThePage() {
        given.contributions(Everything.stated(YEAR, "everything", ContributionState.PUBLISHED));

        FetchedPage page = pages.get(HERE + "everything");

        assertThat(page.heading()).isEqualTo("Your data, your city");
        assertThat(page.document().text())
                .contains("An afternoon about data.", "Segundo parágrafo.")
                .contains("Saturday, 10 December 2061, 14:00 – 16:30", "(Portugal Time)")
                .contains("First walk", "A walk past the cameras", "We count them.")
                .contains("Biblioteca", "Rua das Flores 1", "How to take part: In person and online")
                .contains("Join online: meet.example.org")
                .contains("Portuguese: Spoken and Captioned")
                .contains("Free", "Tea included", "Everyone from 12 years on", "The lift is at the back.", "No badges.")
                .contains("Niterói Co-host", "Open Lab of the Tests Sponsor")
                .contains("Privacy, data protection and security")
                .contains("Entered in the programme")
                .doesNotContain("Not stated.");
        assertThat(page.document().select("time[datetime=2061-12-10T14:00:00Z]"))
                .hasSize(1);
        assertThat(page.document().select("a[href='/en/2061/programme?theme=privacy']"))
                .hasSize(1);
        assertThat(page.document().select("a[href='" + HERE + "everything.ics']"))
                .isNotEmpty();
    }

    @Test
    void unansweredQuestionsSayThatNobodyAnswered() {
        given.contributions(Everything.stated(YEAR, "answers", ContributionState.PUBLISHED));

        FetchedPage page = pages.get(HERE + "answers");

        assertThat(answer(page, "Step-free access")).isEqualTo("Yes");
        assertThat(answer(page, "Hearing loop")).isEqualTo("No");
        assertThat(answer(page, "Quiet space")).isEqualTo("Not stated");
        assertThat(answer(page, "Will it be recorded?")).isEqualTo("No");
        assertThat(answer(page, "Do you need an app?")).isEqualTo("Not stated");
    }

    @Test
    void aCancelledOneSaysSoAndWhyBeforeItsTitle() {
        given.contributions(Everything.stated(YEAR, "cold", ContributionState.CANCELLED));

        FetchedPage page = pages.get(HERE + "cold");

        assertThat(page.document().select(".contribution-head").text())
                .containsSubsequence("Cancelled", "The hall has no heating.", "Your data, your city");
    }

    @Test
    void whereNothingIsStatedOneSentenceSaysSo() {
        given.contributions(Given.contribution("silent").of(YEAR).build());

        FetchedPage page = pages.get(HERE + "silent");

        assertThat(page.document().select("table")).isEmpty();
        assertThat(page.document().text())
                .contains("Nobody has stated anything about accessibility.")
                .contains("The hosts have not answered these questions.", "Will it be recorded?");
    }

    @Test
    void withoutSessionsOnlyTheDaysAreTold() {
        given.contributions(Given.contribution("sometime").of(YEAR).build());

        assertThat(pages.get(HERE + "sometime").document().text())
                .contains("10–11 December 2061, exact time not given");
    }

    @Test
    void aTextInAnotherLanguageCarriesItAndThePageSaysWhich() {
        given.contributions(Given.contribution("arabic")
                .of(YEAR)
                .titled("ar", "الحقوق الرقمية للجميع")
                .summed("ar", "ورشة عمل")
                .build());

        FetchedPage page = pages.get(HERE + "arabic");

        assertThat(page.document().select("h1 [lang=ar][dir=rtl]").text()).isEqualTo("الحقوق الرقمية للجميع");
        assertThat(page.document().text()).contains("The text of this entry is in Arabic");
    }

    @Test
    void itLinksToTheOtherLanguagesItIsWrittenIn() {
        given.contributions(Everything.stated(YEAR, "bilingual", ContributionState.PUBLISHED));

        assertThat(pages.get(HERE + "bilingual")
                        .document()
                        .select(".contribution-head a[hreflang]")
                        .eachAttr("href"))
                .containsExactly("/pt/2061/programme/bilingual");
        assertThat(pages.get("/de/2061/programme/bilingual")
                        .document()
                        .select(".contribution-head a[hreflang]")
                        .eachAttr("href"))
                .containsExactly("/pt/2061/programme/bilingual");
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "</title><script>alert(1)</script> \"' \u202egnp.exe ${7*7}";
        given.contributions(Given.contribution("hostile")
                .of(YEAR)
                .titled("en", hostile)
                .summed("en", "<img src=x onerror=alert(1)>")
                .described(LocalizedText.of("en", "</script><svg onload=alert(1)>"))
                .build());

        FetchedPage page = pages.get(HERE + "hostile");

        assertThat(page.document().select("h1").text()).contains("<script>alert(1)</script>");
        assertThat(page.document()
                        .select("script:not([src]):not([type=application/ld+json]), img, [onload], [onerror]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("<script>alert");
        assertThat(page.document().select("h1 bdi").text()).contains("\u202e");
    }

    @Test
    void linksThatAreNoWebAddressesAreLeftOut() {
        given.contributions(Everything.stated(YEAR, "trap", ContributionState.PUBLISHED));

        assertThat(pages.get(HERE + "trap").html()).doesNotContain("javascript:");
    }

    @Test
    void anUnknownSlugIsNotFound() {
        given.contributions(Given.contribution("known").of(YEAR).build());

        assertThat(pages.get(HERE + "unknown", 404).heading()).isEqualTo("This page does not exist");
    }

    private static String answer(FetchedPage page, String question) {
        return page.document()
                .select("tr:has(th:containsOwn(" + question + ")) td")
                .text();
    }
}
