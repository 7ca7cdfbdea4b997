package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Keyboard;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each page of the desk is valid, light, for everyone, and works with the keyboard alone. Which they are, and who
 * looks at them, is in {@link DeskPaths}.
 */
@SpringTest
class DeskPagesTests {

    /** The languages whose longest words are the longest. */
    private static final List<String> LONG_WORDS = List.of("de", "fi", "uk");

    @Autowired
    private DeskPaths desk;

    @Autowired
    private Messages messages;

    @Autowired
    private SignIns signIns;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void pagesBreakNoRuleInAnyLanguage() {
        var faults = new ArrayList<String>();
        DeskPaths.readers().forEach(who -> {
            Pages pages = who == Who.VISITOR
                    ? new Pages(signIns.site())
                    : desk.session(who).pages();
            for (String path : desk.of(who)) {
                messages.languages()
                        .forEach(language -> pages.faults(pages.load(in(language.tag(), path)))
                                .forEach(fault -> faults.add(in(language.tag(), path) + " (" + who + ") " + fault)));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesAreForEveryone() {
        Browser browser = Browser.shared();
        var faults = new ArrayList<String>();
        DeskPaths.readers().forEach(who -> {
            browser.signOut();
            if (who != Who.VISITOR) {
                desk.session(who).browser();
            }
            for (String path : desk.of(who)) {
                look(path, Look.DESK, faults);
                Keyboard.faults(browser).forEach(fault -> faults.add(path + " " + fault));
                look(path, Look.PHONE.inTheDark(), faults);
                look(in("ar", path), Look.PHONE, faults);
                look(in("ar", path), Look.DESK.inTheDark(), faults);
                LONG_WORDS.forEach(language -> fits(in(language, path), faults));
            }
        });
        assertThat(faults).isEmpty();
    }

    private static String in(String language, String path) {
        return path.replaceFirst("^/en/", "/" + language + "/");
    }

    private void fits(String path, List<String> faults) {
        Browser.shared().open(signIns.site().resolve(path), Look.PHONE);
        Viewing.sideways(Browser.shared()).forEach(fault -> faults.add(path + " " + fault));
    }

    private void look(String path, Look look, List<String> faults) {
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve(path), look);
        Stream.concat(Axe.faults(browser).stream(), Viewing.sideways(browser).stream())
                .forEach(fault -> faults.add(path + " " + look + " " + fault));
    }
}
