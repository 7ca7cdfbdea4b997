package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Keyboard;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** One page of every kind, looked at as readers do: in the light and the dark, from both sides, wide and narrow. */
@SpringTest
class PublicPagesInBrowserTests {

    private static final Look DESK = Look.DESK;
    private static final Look PHONE = Look.PHONE;

    @Autowired
    PublicSite site;

    @Test
    void axeFindsNothingInTheLight() {
        assertThat(onEachKind(DESK, Axe::faults, "en", "ar")).isEmpty();
    }

    @Test
    void axeFindsNothingInTheDark() {
        assertThat(onEachKind(DESK.inTheDark(), Axe::faults, "en", "ar")).isEmpty();
    }

    @Test
    void axeFindsNothingOnAPhone() {
        assertThat(onEachKind(PHONE, Axe::faults, "en", "ar")).isEmpty();
    }

    /** A desk at 400 % zoom is as wide as a phone. */
    @Test
    void noPageMustBeMovedSideways() {
        assertThat(onEachKind(PHONE, Viewing::sideways, "en", "ar", "fi", "uk", "de"))
                .isEmpty();
    }

    @Test
    void noPageLeavesATraceOrCallsAnotherHost() {
        URI address = site.address();
        // Tests of the desk leave unsent text in the browser that they share.
        Browser.shared().open(address.resolve("/en/privacy"), DESK);
        Browser.shared().run("localStorage.clear()");
        Browser.shared().forgetRequests();
        assertThat(onEachKind(DESK, browser -> Viewing.traces(browser, address), "en"))
                .isEmpty();
    }

    @Test
    void everythingIsReachedAndSeenWithTheKeyboardAlone() {
        assertThat(onEachKind(DESK, Keyboard::faults, "en", "ar")).isEmpty();
    }

    @Test
    void errorPageIsForEveryoneToo() {
        var faults = new ArrayList<String>();
        for (String language : site.languages("en", "ar")) {
            for (Look look : List.of(DESK, DESK.inTheDark(), PHONE)) {
                Browser.shared().open(site.address().resolve("/" + language + "/no-such-page"), look);
                faults.addAll(Axe.faults(Browser.shared()));
                faults.addAll(Viewing.sideways(Browser.shared()));
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> onEachKind(Look look, Function<Browser, List<String>> question, String... languages) {
        Browser browser = Browser.shared();
        var faults = new ArrayList<String>();
        for (String language : site.languages(languages)) {
            List<FetchedPage> pages = site.crawl().richest(language);
            assertThat(pages).as("Kinds of pages in %s", language).hasSizeGreaterThan(2);
            for (FetchedPage page : pages) {
                browser.open(page.address(), look);
                question.apply(browser)
                        .forEach(fault -> faults.add(page.address().getPath() + " " + fault));
            }
        }
        return faults;
    }
}
