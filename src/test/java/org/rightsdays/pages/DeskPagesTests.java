package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

    @Autowired
    private DeskPaths desk;

    @Autowired
    private SignIns signIns;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void pagesBreakNoRule() {
        var faults = new ArrayList<String>();
        DeskPaths.readers().forEach(who -> {
            Pages pages = who == Who.VISITOR
                    ? new Pages(signIns.site())
                    : desk.session(who).pages();
            desk.of(who)
                    .forEach(path -> pages.faults(pages.load(path))
                            .forEach(fault -> faults.add(path + " (" + who + ") " + fault)));
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
                look(path.replaceFirst("^/en/", "/ar/"), Look.PHONE, faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    private void look(String path, Look look, List<String> faults) {
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve(path), look);
        Stream.concat(Axe.faults(browser).stream(), Viewing.sideways(browser).stream())
                .forEach(fault -> faults.add(path + " " + look + " " + fault));
    }
}
