package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Access;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.Keyboard;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.rightsdays.testing.Walkers;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each page of the desk is valid, light, for everyone, and works with the keyboard alone. The pages come from {@code
 * access.txt}, looked at by the first who may; what has a name in its address by {@code testing.AccessSamples}.
 */
@SpringTest
class DeskPagesTests {

    private static final List<String> MORE = List.of("GET /en/desk/sign-in?after=/desk/kept/1");

    @Autowired
    private Walkers walkers;

    @Autowired
    private SignIns signIns;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void pagesBreakNoRule() {
        var faults = new ArrayList<String>();
        forEachWho(who -> {
            Pages pages = who == Who.VISITOR
                    ? new Pages(signIns.site())
                    : session(who).pages();
            pathsOf(who)
                    .forEach(path -> pages.faults(pages.load(path))
                            .forEach(fault -> faults.add(path + " (" + who + ") " + fault)));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesAreForEveryone() {
        Browser browser = Browser.shared();
        var faults = new ArrayList<String>();
        forEachWho(who -> {
            browser.signOut();
            if (who != Who.VISITOR) {
                session(who).browser();
            }
            for (String path : pathsOf(who)) {
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

    private org.rightsdays.testing.SignedIn session(Who who) {
        return signIns.of(java.util.Objects.requireNonNull(walkers.people().get(who)));
    }

    private static void forEachWho(Consumer<Who> task) {
        Stream.of(Who.VISITOR, Who.ORGANISER, Who.MODERATOR, Who.COORDINATOR).forEach(task);
    }

    /** The pages that this person is the first to see. */
    private Set<String> pathsOf(Who who) {
        var paths = new LinkedHashSet<String>();
        for (Access access : Access.all()) {
            if (access.route().startsWith("GET /{lang}/desk") && first(access) == who) {
                paths.add(walkers.paths().getOrDefault(access.route(), access.anyPath()));
            }
        }
        if (who == Who.VISITOR) {
            MORE.forEach(route -> paths.add(route.substring("GET ".length())));
        }
        paths.removeIf(path -> !isPage(path, who));
        return paths;
    }

    private boolean isPage(String path, Who who) {
        var answer = who == Who.VISITOR
                ? new Visitor(signIns.site()).get(path)
                : session(who).get(path);
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static Who first(Access access) {
        return Stream.of(Who.VISITOR, Who.ORGANISER, Who.MODERATOR, Who.COORDINATOR, Who.FOREIGN)
                .filter(access.who()::contains)
                .findFirst()
                .orElseThrow();
    }
}
