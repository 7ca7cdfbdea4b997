package org.rightsdays.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every public page that a visitor can reach keeps every promise that its HTML and headers can show. */
@SpringTest
class PublicPagesTests {

    /** Addresses that no page links to, and why. */
    private static final Map<String, String> NOT_LINKED = Map.ofEntries(
            Map.entry("/{lang}/{year:\\d{4}}/report/changes", "only once a report was frozen twice"),
            Map.entry("/", "leads to the current edition in the reader's language"),
            Map.entry("/{lang}", "leads to the current edition"),
            Map.entry("/{lang}/", "leads to the current edition"),
            Map.entry("/assets/{hash}/{*path}", "style sheets, scripts and fonts, loaded rather than followed"),
            Map.entry("/pictures/{hash:[0-9a-f]{16,128}}", "no contribution of these editions has a picture"),
            Map.entry("/robots.txt", "for programs, at its fixed address"),
            Map.entry("/sitemap.xml", "for programs, named in robots.txt"),
            Map.entry("/{lang}/{year:\\d{4}}/sitemap-{part:[1-9]\\d{0,4}}.xml", "for programs, named in the site map"),
            Map.entry("/.well-known/security.txt", "for researchers, at its fixed address"),
            Map.entry("/{lang}/preview/{secret:[A-Za-z0-9_-]{20,60}}", "an address that can't be guessed"),
            Map.entry("/{lang}/{year:\\d{4}}/certificates/{slug:[a-z0-9-]+}", "no city of these editions has reported"),
            Map.entry(
                    "/{lang}/{year:\\d{4}}/certificates/{slug:[a-z0-9-]+}.pdf",
                    "no city of these editions has reported"),
            Map.entry("/{lang}/{year:\\d{4}}/report-{number:[2-9]|[1-9]\\d{1,3}}.pdf", "these reports are one volume"),
            Map.entry("/health", "for operators"),
            Map.entry("/health/live", "for operators"),
            Map.entry("/health/ready", "for operators"));

    @Autowired
    PublicSite site;

    @Test
    void everyPageBreaksNoRule() {
        Pages pages = site.pages();
        assertThat(site.crawl().kinds()).as("Kinds of pages").hasSizeGreaterThan(2);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (FetchedPage page : site.crawl().pages()) {
            if (page.status() == 200) {
                pages.faults(page)
                        .forEach(fault -> faults.computeIfAbsent(fault, _ -> new ArrayList<>())
                                .add(page.address().getPath()));
            }
        }
        assertThat(faults.entrySet().stream()
                        .map(each -> "%s – on %d pages such as %s"
                                .formatted(
                                        each.getKey(),
                                        each.getValue().size(),
                                        each.getValue().getFirst())))
                .as("Faults of %d pages", site.crawl().pages().size())
                .isEmpty();
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        assertThat(site.crawl().broken()).isEmpty();
    }

    @Test
    void everyAddressIsReachedByFollowingLinks() {
        var left = new TreeSet<>(Routes.all());
        site.crawl().all().forEach(page -> Routes.of(page.address().getPath()).ifPresent(left::remove));
        left.removeAll(NOT_LINKED.keySet());
        left.removeIf(PublicPagesTests::isOfTheDesk);
        assertThat(left).as("Addresses of routes.txt that no page links to").isEmpty();
    }

    /** The desk is walked by {@link DeskPagesTests}, for each of its readers. */
    private static boolean isOfTheDesk(String route) {
        return route.startsWith("/desk") || route.startsWith("/{lang}/desk");
    }

    @Test
    void unknownAddressesAreHelpfulPagesInEveryLanguage() {
        site.crawl();
        for (String language : site.languages()) {
            FetchedPage page = site.pages().get("/" + language + "/no-such-page", 404);
            assertThat(page.document().select("main a[href]")).as("Ways on").isNotEmpty();
        }
    }
}
