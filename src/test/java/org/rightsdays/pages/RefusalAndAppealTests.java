package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.editions.EditionId;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.notifications.PostOffice.Letter;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Typist;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an officer submits is refused with a statement of reasons; she appeals by the link in the mail; who refused and
 * who works for the same city can't decide, somebody else can, and it is on the programme. The public page counts it
 * all. With the keyboard alone and real mail.
 */
@SpringTest
class RefusalAndAppealTests {

    private static final String FACTS = "Ilmoitus myy kenkiä.";
    private static final String REASONS = "Kengät ovat ilmaisia, ja luento on yksityisyydestä.";

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Officers officers;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PostOffice post;

    @Autowired
    private Messages messages;

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);

    @AfterEach
    void leave() {
        browser.signOut();
    }

    @ParameterizedTest
    @CsvSource({"fi, true, 2092", "ar, false, 2093"})
    void refusedContributionComesOnTheProgrammeByAnAppeal(String language, boolean scripts, int year) {
        given.edition(Cast.edition(year));
        var edition = new EditionId(year);
        var phone = new Phone(signIns.site(), post, language, scripts);
        var desk = new ModeratorsDesk(phone, edition);
        Words words = messages.in(language);
        String programme = "/" + language + "/" + year + "/programme";
        String title = "Luento kengistä " + language;
        Officer officer = officers.of("officer-" + language + "@appeal.example", language, Cast.PORTO);
        Account first = moderator("first", language);
        submits(officer, phone, edition, title);

        become(colleague(language));
        mayNotDecide(desk, title, words.name(Because.OWN_ORGANISATION));

        become(first);
        desk.takeUp(title);
        desk.refuse("advertising", FACTS);
        browser.signOut();

        Letter refused = phone.letter(officer.address());
        assertThat(refused.text()).contains(title, words.name(Ground.ADVERTISING), FACTS);
        assertThat(visit(programme).text()).doesNotContain(title);
        appeals(phone, refused);
        assertThat(phone.letter(officer.address()).text()).contains(title);

        become(first);
        mayNotDecide(desk, title, words.name(Because.OWN_DECISION), REASONS, FACTS);

        become(moderator("second", language));
        desk.takeUp(title);
        desk.decide("accept", "");

        assertThat(phone.letter(officer.address()).text()).contains(title);
        assertThat(visit(programme).text()).contains(title);
        assertCounted(words, year);
    }

    private static void mayNotDecide(ModeratorsDesk desk, String title, String... reads) {
        desk.takeUp(title);
        assertThat(desk.decides()).isFalse();
        assertThat(desk.text()).contains(reads);
    }

    private void submits(Officer officer, Phone phone, EditionId edition, String title) {
        String path = officer.begins(edition, "paper", title).replace("/en/", phone.path("/"));
        officer.session().browser();
        phone.open(path);
        typist.write("[id='summary@fi']", "Mitä kengät tietävät meistä?");
        typist.enter(".draft-buttons button[value=submit]");
        phone.noErrors();
        assertThat(browser.findAll(".done")).isNotEmpty();
        browser.signOut();
    }

    /** Without signing in: the link in the mail is enough. */
    private void appeals(Phone phone, Letter refused) {
        phone.openLink(refused);
        phone.look();
        assertThat(browser.find("main").getText()).contains(FACTS);
        typist.enter("main form .buttons button");
        assertThat(browser.findAll(".error-summary")).as("An appeal says why").isNotEmpty();
        typist.write("#reasons", REASONS);
        typist.enter("main form .buttons button");
        phone.noErrors();
        phone.look();
        assertThat(browser.findAll("#reasons")).as("The link serves once").isEmpty();
    }

    private void assertCounted(Words words, int year) {
        Document page = visit("/" + words.language().tag() + "/transparency");
        Element heading = page.select("h2").stream()
                .filter(one -> one.text().equals(words.say("transparency.edition", "year", String.valueOf(year))))
                .findFirst()
                .orElseThrow();
        assertThat(row(heading, words.say("transparency.submissions"), words.say("transparency.received")))
                .isEqualTo(words.number(1));
        assertThat(row(heading, words.say("transparency.submissions"), words.say("transparency.refused")))
                .isEqualTo(words.number(1));
        assertThat(row(heading, words.say("transparency.grounds"), words.name(Ground.ADVERTISING)))
                .isEqualTo(words.number(1));
        String both = words.number(0) + " " + words.number(1);
        assertThat(row(heading, words.say("transparency.heard"), words.say("transparency.received")))
                .isEqualTo(both);
        assertThat(row(heading, words.say("transparency.heard"), words.say("transparency.effective")))
                .isEqualTo(both);
    }

    /** The figures of a row in the first table of a name after a heading. */
    private static String row(Element heading, String table, String name) {
        return heading.nextElementSiblings().stream()
                .filter(one -> one.select("caption").text().equals(table))
                .limit(1)
                .flatMap(one -> one.select("tr").stream())
                .filter(one -> one.select("th").text().equals(name))
                .map(one -> one.select("td").text())
                .findFirst()
                .orElse("no row " + name);
    }

    private Document visit(String path) {
        return Jsoup.parse(new Visitor(signIns.site()).get(path).body());
    }

    private Account moderator(String name, String language) {
        var address = new EmailAddress(name + "-moderator-" + language + "@appeal.example");
        return accounts.invite(Actor.OPERATOR, address, language, EnumSet.of(Role.MODERATOR));
    }

    /** A moderator who works for the city that submits. */
    private Account colleague(String language) {
        Account colleague = moderator("colleague", language);
        given.mandate(colleague.id(), Cast.PORTO.id(), Capacity.EDITOR);
        return colleague;
    }

    private void become(Account account) {
        browser.signOut();
        signIns.of(account).browser();
    }
}
