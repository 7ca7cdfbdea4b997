package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Keyboard;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page of the desk is valid, light, for everyone, and works with the keyboard alone. */
@SpringTest
class DeskPagesTests {

    private static final List<String> VISITORS = List.of("/en/desk/sign-in", "/en/desk/sign-in?after=/desk/kept/1");

    @Autowired
    private PublicSite site;

    @Test
    void pagesBreakNoRule() {
        VISITORS.forEach(path -> site.pages().get(path));
    }

    @Test
    void pagesAreForEveryone() {
        var faults = new ArrayList<String>();
        for (String path : VISITORS) {
            for (Look look : List.of(Look.DESK, Look.DESK.inTheDark(), Look.PHONE)) {
                Browser browser = Browser.shared();
                browser.open(site.address().resolve(path), look);
                faults.addAll(Axe.faults(browser));
                faults.addAll(Viewing.sideways(browser));
                faults.addAll(Keyboard.faults(browser));
            }
        }
        assertThat(faults).isEmpty();
    }
}
