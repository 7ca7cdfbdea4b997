package org.rightsdays.pages;

import org.rightsdays.editions.EditionId;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Typist;

/** The cases of one year on a moderator's phone, with the keyboard alone. */
final class ModeratorsDesk {

    private final Browser browser = Browser.shared();
    private final Typist typist = new Typist(browser);
    private final Phone phone;
    private final EditionId year;

    ModeratorsDesk(Phone phone, EditionId year) {
        this.phone = phone;
        this.year = year;
    }

    /** The oldest of this title that waits. */
    void takeUp(String title) {
        phone.open(phone.path("/desk/cases"));
        typist.unfold("filters");
        typist.choose("#edition", year.toString());
        typist.enter(".case-filter button");
        phone.look();
        typist.enter(".tasks a", title);
        phone.look();
    }

    /** @param outcome as it stands in the address of its button, such as {@code ask-for-change} */
    void decide(String outcome, String message) {
        typist.pick("#outcome-" + outcome);
        typist.write("#message", message);
        typist.enter("form[action*='/decision'] .buttons button");
        phone.noErrors();
    }

    /** With a statement of reasons, which is asked for where the moderator forgets the ground. */
    void refuse(String ground, String facts) {
        typist.enter("a[href*='outcome=refuse']");
        phone.look();
        typist.write("#facts", facts);
        typist.enter("main form .buttons button");
        phone.look();
        typist.pick("#ground-" + ground);
        typist.enter("main form .buttons button");
        phone.noErrors();
    }

    /** Whether the case can be decided here; where not, the page says why. */
    boolean decides() {
        return !browser.findAll("form[action*='/decision'], a[href*='/statement']")
                .isEmpty();
    }

    String text() {
        return browser.find("main").getText();
    }
}
