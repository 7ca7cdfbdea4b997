package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.Organisation.Kind;
import org.rightsdays.coalition.Organisation.Membership;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.notifications.PostOffice.Letter;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A city whose name is Arabic gives a German title, with signs at its ends that would jump to the wrong side. */
@SpringTest
class BothDirectionsTests {

    private static final EditionId YEAR = new EditionId(2089);
    private static final String NAME = "أمانة عمّان (الكبرى)";
    private static final String TITLE = "Offene Daten – jetzt! (2)";
    private static final Organisation AMMAN = new Organisation(
            new OrganisationId("amman-of-the-tests"),
            Kind.CITY,
            LocalizedText.of("ar", NAME),
            "JO",
            null,
            null,
            null,
            null,
            null,
            Membership.NOT_STATED,
            null);

    @Autowired
    private Given given;

    @Autowired
    private Coalition coalition;

    @Autowired
    private Editions editions;

    @Autowired
    private Officers officers;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PostOffice post;

    @BeforeEach
    void city() {
        coalition.save(Cast.TESTER, List.of(AMMAN));
        given.edition(Cast.edition(YEAR.year()));
        editions.saveTakingPart(Cast.TESTER, List.of(new TakingPart(YEAR, AMMAN.id(), Set.of(TakingPart.Role.HOST))));
    }

    @Test
    void listAndPageSayWhichLanguageEachOfThemIsIn() {
        given.contributions(Given.contribution("offene-daten")
                .of(YEAR)
                .hostedBy(AMMAN.id())
                .titled("de", TITLE)
                .build());

        for (String path : List.of("/programme", "/programme/offene-daten")) {
            Document german = page("/de/" + YEAR + path);
            assertThat(german.select("bdi:not([lang])").eachText()).contains(TITLE);
            assertThat(german.select("bdi[lang=ar][dir=rtl]").eachText()).contains(NAME);
            Document arabic = page("/ar/" + YEAR + path);
            assertThat(arabic.select("bdi[lang=de][dir=ltr]").eachText()).contains(TITLE);
            assertThat(arabic.select("bdi:not([lang])").eachText()).contains(NAME);
        }
    }

    @Test
    void textsOfTheToolkitKeepTheNameApart() {
        String toolkit = "/de/" + YEAR + "/toolkit/" + AMMAN.id();
        Document page = page(toolkit);
        assertThat(page.select("blockquote").text()).contains(apart(NAME));
        assertThat(page.select("blockquote[dir]")).isEmpty();
        assertThat(page.select("h1").text()).contains(apart(NAME));
    }

    @Test
    void mailKeepsTheTitleApart() {
        Officer officer = officers.of("officer@amman.example", "ar", AMMAN);
        String path = officer.begins(YEAR, "paper", "de", TITLE);
        officer.session().post(path, officer.form(path, Map.of("do", "submit", "summary@de", "Für alle")));
        SignedIn moderator = signIns.as("moderator@amman.example", Role.MODERATOR);
        String open = moderator
                .page("/en/desk/cases?edition=" + YEAR)
                .select(".tasks a")
                .attr("href");
        String decision = open.replaceFirst("\\?.*", "") + "/decision";
        moderator.post(decision, Map.of("version", "1", "outcome", "accept"));

        Letter letter = post.deliver(officer.address()).getFirst();

        assertThat(letter.subject()).contains(apart(TITLE));
        assertThat(letter.text()).contains(apart(TITLE));
    }

    private Document page(String path) {
        return new Pages(signIns.site()).get(path).document();
    }

    /** Between first strong isolate and pop directional isolate. */
    private static String apart(String text) {
        return "\u2068" + text + "\u2069";
    }
}
