package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Pictures of one page of every kind to be looked at by people, in {@code target/screenshots}. Not part of the build:
 * {@code mvn test -DexcludedGroups= -Dgroups=screenshots}.
 */
@Tag("screenshots")
@SpringTest
class ScreenshotsTests {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int[] WIDTHS = {360, 768, 1440};

    @Autowired
    PublicSite site;

    @Autowired
    DeskPaths desk;

    @Autowired
    SignIns signIns;

    @AfterEach
    void leave() {
        Browser.shared().signOut();
    }

    @Test
    void everyKindOfPageInFourLanguagesThreeWidthsLightAndDark() throws IOException {
        Files.createDirectories(FOLDER);
        for (int width : WIDTHS) {
            var light = new Look(width, 900, false, true);
            for (Look look : new Look[] {light, light.inTheDark()}) {
                for (String language : site.languages("en", "ar", "uk", "fi")) {
                    for (FetchedPage page : site.crawl().richest(language)) {
                        take(page, language, look);
                    }
                }
            }
        }
        assertThat(FOLDER).isNotEmptyDirectory();
    }

    @Test
    void everyPageOfTheDeskInTwoLanguagesThreeWidthsLightAndDark() throws IOException {
        Files.createDirectories(FOLDER);
        for (Who who : DeskPaths.readers()) {
            Browser.shared().signOut();
            if (who != Who.VISITOR) {
                desk.session(who).browser();
            }
            for (String path : desk.of(who)) {
                for (int width : WIDTHS) {
                    var light = new Look(width, 900, false, true);
                    take(signIns.site().resolve(path), "en", light);
                    take(signIns.site().resolve(path.replaceFirst("^/en/", "/ar/")), "ar", light.inTheDark());
                }
            }
        }
        assertThat(FOLDER).isNotEmptyDirectory();
    }

    private static void take(FetchedPage page, String language, Look look) throws IOException {
        take(page.address(), language, look);
    }

    private static void take(URI address, String language, Look look) throws IOException {
        Browser.shared().open(address, look);
        String kind = Routes.of(address.getPath())
                .orElse("page")
                .replaceAll("\\{lang}|\\{year[^/]*}|:[^/]*}", "")
                .replaceAll("[^a-zA-Z]+", "-")
                .replaceAll("^-+|-+$", "");
        String name = "%s-%s-%d-%s.png"
                .formatted(kind.isEmpty() ? "home" : kind, language, look.width(), look.dark() ? "dark" : "light");
        Files.write(FOLDER.resolve(name), Browser.shared().picture());
    }
}
