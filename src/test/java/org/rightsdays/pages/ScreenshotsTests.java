package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Browser.Look;
import org.rightsdays.testing.FetchedPage;
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

    private static void take(FetchedPage page, String language, Look look) throws IOException {
        Browser.shared().open(page.address(), look);
        String kind = Routes.of(page.address().getPath())
                .orElse("page")
                .replaceAll("\\{lang}|\\{year[^/]*}|:[^/]*}", "")
                .replaceAll("[^a-zA-Z]+", "-")
                .replaceAll("^-+|-+$", "");
        String name = "%s-%s-%d-%s.png"
                .formatted(kind.isEmpty() ? "home" : kind, language, look.width(), look.dark() ? "dark" : "light");
        Files.write(FOLDER.resolve(name), Browser.shared().picture());
    }
}
