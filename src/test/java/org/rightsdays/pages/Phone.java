package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.WebElement;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.notifications.PostOffice.Letter;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Typist;
import org.rightsdays.testing.Viewing;

/** A phone 360 px wide whose owner reads one language, reads mail on it, and looks whether every page fits. */
final class Phone {

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);
    private final URI site;
    private final PostOffice post;
    private final String language;
    private final Look look;

    Phone(URI site, PostOffice post, String language, boolean scripts) {
        this.site = site;
        this.post = post;
        this.language = language;
        this.look = new Look(360, 740, false, scripts);
    }

    /** The one mail that comes now. */
    Letter letter(String address) {
        List<Letter> letters = post.deliver(address);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    /** The same page in the owner's language. */
    String path(String withoutLanguage) {
        return "/" + language + withoutLanguage;
    }

    void open(String path) {
        browser.open(site.resolve(path), look);
    }

    void openLink(Letter letter) {
        assertThat(letter.link()).as("In the reader's language").startsWith("/" + language + "/");
        open(letter.link());
    }

    void look() {
        assertThat(Viewing.sideways(browser)).isEmpty();
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);
        if (look.scripts()) {
            assertThat(Axe.faults(browser)).as(browser.address().getPath()).isEmpty();
        }
    }

    void noErrors() {
        assertThat(browser.findAll(".error-summary"))
                .extracting(WebElement::getText)
                .isEmpty();
    }

    String value(String field) {
        return String.valueOf(browser.find("[id='" + field + "']").getDomProperty("value"));
    }

    void signInAs(String address) {
        typist.write("#address", address);
        typist.enter("main form[action$='/desk/sign-in'] .buttons button");
        openLink(letter(address));
        typist.enter("main form button");
    }
}
