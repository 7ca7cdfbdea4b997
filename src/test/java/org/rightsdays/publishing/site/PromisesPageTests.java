package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.privacy.Privacy;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accessibility, privacy, contact and conduct, as a visitor finds them. */
@SpringTest
class PromisesPageTests {

    @Autowired
    private Privacy privacy;

    @Autowired
    private Messages messages;

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    private Pages pages = new Pages(URI.create("http://localhost"));

    @BeforeEach
    void site() {
        pages = new Pages(URI.create("http://localhost:" + port));
        given.edition();
    }

    @Test
    void privacyPageShowsEveryEntryOfTheRegister() {
        String text = text("/en/privacy");
        Words words = messages.in("en");

        assertThat(privacy.register()).isNotEmpty();
        for (Privacy.Section section : privacy.register()) {
            assertThat(text).contains(words.say(section.nameKey()));
            for (var entry : section.entries()) {
                assertThat(text)
                        .contains(words.say(section.whatKey(entry)), words.say(section.purposeKey(entry)))
                        .contains(words.name(entry.basis()), words.name(entry.retention()));
            }
        }
        privacy.passing().forEach(passing -> assertThat(text).contains(words.say(passing.whatKey())));
    }

    @Test
    void accessibilityStatementHasAllPartsOfTheModel() {
        String text = text("/en/accessibility");

        assertThat(text)
                .contains("Compliance status", "partially compliant", "EN 301 549")
                .contains("Content that is not accessible")
                .contains(messages.in("en").day(AccessibilityView.PREPARED))
                .contains("last reviewed on " + messages.in("en").day(AccessibilityView.REVIEWED))
                .contains("Feedback and contact", "supervises the accessibility");
    }

    @Test
    void missingContactIsSaidInPlainWords() {
        assertThat(text("/en/contact")).contains("No contact address has been published yet.");
    }

    @Test
    void codeOfConductSaysHowToReport() {
        assertThat(text("/en/code-of-conduct")).contains("How to report", "You need not give your name");
    }

    private String text(String path) {
        return pages.get(path).document().select("main").text();
    }
}
