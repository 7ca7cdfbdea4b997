package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme is found, narrowed and read without scripts, and with the keyboard alone. */
@SpringTest
class PlainReadingTests {

    /** The longest word of the first title in the list. */
    private static final String WORD = "return document.querySelector('.entry-title').textContent.match(/\\p{L}+/gu)"
            + ".reduce((longest, word) => word.length > longest.length ? word : longest)";

    private static final String ENTRIES = "return document.querySelectorAll('.entries > *').length";

    @Autowired
    PublicSite site;

    private final Browser browser = Browser.shared();

    /** On a phone, where the filters are folded away at first. */
    @BeforeEach
    void openProgramme() {
        site.crawl();
        browser.open(site.address().resolve(site.home("en") + "programme"), Look.PHONE.withoutScripts());
    }

    @Test
    void searchWorksWithoutScripts() {
        String word = String.valueOf(browser.run(WORD));
        browser.find("#q").sendKeys(word);
        browser.leaveBy(browser.find("form.filters button[type=submit]")::click);
        assertThat(browser.address().getQuery()).contains("q=" + word);
        assertThat(browser.find("#q").getDomProperty("value")).isEqualTo(word);
        assertThat(browser.number(ENTRIES)).isPositive();
    }

    @Test
    void filtersWorkWithoutScriptsAndStayWhenTheLanguageChanges() {
        browser.find("form.filters details.all-filters > summary").click();
        var group = browser.find("form.filters details.filter-group:has(input[name=theme])");
        group.findElement(By.tagName("summary")).click();
        group.findElement(By.cssSelector("input[value=privacy]")).click();
        browser.leaveBy(browser.find("form.filters details.all-filters > button[type=submit]")::click);
        assertThat(browser.address().getQuery()).contains("theme=privacy");
        assertThat(browser.find(".chips").getText()).contains("rivacy");
        for (String language : site.languages("fr", "ar")) {
            browser.find("details.languages > summary").click();
            browser.leaveBy(browser.find("details.languages a[hreflang=" + language + "]")::click);
            assertThat(browser.address().getPath()).startsWith("/" + language + "/");
            assertThat(browser.address().getQuery()).contains("theme=privacy");
        }
    }

    @Test
    void nextPageWorksWithoutScripts() {
        browser.leaveBy(browser.find("a[rel=next]")::click);
        assertThat(browser.address().getQuery()).contains("page=2");
        assertThat(browser.number(ENTRIES)).isPositive();
    }

    @Test
    void filterFormIsUsedWithTheKeyboardAlone() {
        tabTo("document.activeElement.id === 'q'");
        browser.type("rights");
        tabTo("document.activeElement.matches('.all-filters > summary')");
        openOrChoose();
        tabTo("document.activeElement.matches('.filter-group > summary')");
        openOrChoose();
        tabTo("document.activeElement.type === 'checkbox'");
        String name = String.valueOf(browser.run("return document.activeElement.name"));
        openOrChoose();
        browser.leaveBy(() -> browser.press("Enter", 13, "\r"));
        assertThat(browser.address().getQuery()).contains("q=rights", name + "=");
        assertThat(browser.run("return document.querySelectorAll('.chip').length"))
                .isEqualTo(2L);
    }

    private void tabTo(String condition) {
        for (int presses = 0; presses < 60; presses++) {
            browser.press("Tab", 9, "");
            if (Boolean.TRUE.equals(browser.run("return " + condition))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches: " + condition);
    }

    private void openOrChoose() {
        browser.press(" ", 32, " ");
    }
}
