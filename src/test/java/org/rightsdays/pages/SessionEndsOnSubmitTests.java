package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.editions.EditionId;
import org.rightsdays.notifications.PostOffice;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Officer;
import org.rightsdays.testing.Officers;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Typist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer writes for so long that her session has ended when she presses "submit". */
@SpringTest
class SessionEndsOnSubmitTests {

    private static final EditionId YEAR = new EditionId(2091);
    private static final String SUMMARY = "Kirjoitettu \"viime\" hetkellä & <heti>";

    @Autowired
    private Given given;

    @Autowired
    private Officers officers;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PostOffice post;

    @Autowired
    private JdbcClient database;

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);

    @AfterEach
    void leave() {
        browser.run("localStorage.clear()");
        browser.signOut();
    }

    @ParameterizedTest
    @CsvSource({"fi, true", "ar, false"})
    void everythingTypedIsThereAfterSigningInAgainAndIsSubmittedOnce(String language, boolean scripts) {
        given.edition(Cast.edition(YEAR.year()));
        Officer officer = officers.of("late-" + language + "@session.example", language, Cast.PORTO);
        var phone = new Phone(signIns.site(), post, language, scripts);
        String path = officer.begins(YEAR, "paper", "Myöhässä " + language);
        officer.session().browser();
        phone.open(path.replace("/en/", phone.path("/")));
        end(officer);

        typist.write("[id='summary@fi']", SUMMARY);
        typist.write("[id='description@fi']", "Ensimmäinen kappale");
        browser.press("Enter", 13, "\r");
        browser.type("Toinen kappale");
        typist.enter(".draft-buttons button[value=submit]");
        phone.signInAs(officer.address());
        phone.look();
        assertThat(browser.find("main").getText()).contains(SUMMARY, "Ensimmäinen kappale", "Toinen kappale");
        assertThat(cases(path)).as("Nothing is sent before she says so").isZero();
        typist.enter("main form .buttons button:not(.other)");

        phone.noErrors();
        assertThat(browser.findAll(".done")).isNotEmpty();
        assertThat(written(path, "summary@fi")).isEqualTo(SUMMARY);
        assertThat(written(path, "description@fi")).isEqualTo("Ensimmäinen kappale\nToinen kappale");
        sendsOnceMore();
        assertThat(cases(path)).isOne();
    }

    /** Goes back to what was kept, which the browser may still show, and presses the button again. */
    private void sendsOnceMore() {
        browser.run("history.back()");
        Awaitility.await().until(() -> browser.address().getPath().contains("/desk/kept/"));
        if (!browser.findAll("input[name=kept]").isEmpty()) {
            typist.enter("main form .buttons button:not(.other)");
            assertThat(browser.findAll(".done")).isNotEmpty();
        }
    }

    private void end(Officer officer) {
        database.sql("update accounts.session set seen_at = now() - interval '1 year' where account = ?")
                .param(officer.session().account().id())
                .update();
    }

    private long cases(String path) {
        return database.sql("select count(*) from moderation.case_file where key = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private String written(String path, String field) {
        return database.sql("select content -> 'values' ->> ? from programme.draft where id = ?::uuid")
                .params(field, path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
