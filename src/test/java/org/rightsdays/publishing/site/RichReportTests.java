package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.ReportedDays;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a report whose hosts told everything. */
@SpringTest
class RichReportTests {

    private static final EditionId EDITION = new EditionId(2076);

    @Autowired
    ReportedDays days;

    @Autowired
    FinalReports reports;

    @Autowired
    SignIns signIns;

    @BeforeEach
    void published() {
        if (reports.snapshots(EDITION).isEmpty()) {
            days.edition(EDITION.year(), 4);
            var first = new HashMap<>(days.photo(days.picture(0x224466)));
            first.putAll(Map.of(
                    "quote", "We listened first.",
                    "quote-name", "Charter of the city",
                    "quote-kind", "document",
                    "group-count-youth", "35",
                    "group-policymakers", "yes",
                    "people-workshop", "80–100",
                    "how-workshop", "estimated",
                    "evidence-link", "https://city.example/attendance"));
            days.send(EDITION, 0, ReportedDays.everything(first));
            days.send(EDITION, 1, ReportedDays.everything(Map.of("took-place-exhibition", "no")));
            days.send(EDITION, 2, Map.of("held", "no", "held-why", "A storm."));
            reports.freeze(ReportedDays.COORDINATOR, EDITION);
        }
    }

    @Test
    void theReportBreaksNoRuleAndShowsWhatWasTold() {
        Document page = get("/en/2076/report");

        Element section = Objects.requireNonNull(page.selectFirst("section[aria-labelledby=city-reporting-city-0]"));
        Element photo = Objects.requireNonNull(section.selectFirst("img"));
        assertThat(photo.attr("alt")).isEqualTo("People around a table");
        assertThat(photo.attr("loading")).isEqualTo("lazy");
        assertThat(photo.attr("width") + "x" + photo.attr("height")).isEqualTo("64x48");
        assertThat(section.text())
                .contains(
                        "Photo: Example Photographer, CC BY-SA 4.0",
                        "The council promised a register of algorithms.",
                        "Book the interpreter two months before.",
                        "Portuguese Sign Language",
                        "Live captions",
                        "Youth ≈ 35",
                        "Policymakers present, not measured",
                        "between 80 and 100",
                        "Charter of the city",
                        "Document; in their own words");
        assertThat(section.select("a[href='https://news.example/rights']").text())
                .isEqualTo("Rights in the city");
        assertThat(page.select("nav.contents a").eachText()).contains("List of publications", "Lessons", "Map");
    }

    @Test
    void theWayHomeTellsWhoHowAndWhetherItWasChecked() {
        Document page = get("/en/2076/report/figures/day-0.workshop.participants");

        assertThat(page.text())
                .contains(
                        "between 80 and 100",
                        "Estimated",
                        "Somebody without an account",
                        "Nobody yet: the number is provisional",
                        "Not stated where",
                        "https://city.example/attendance");
    }

    @Test
    void everyPageIsForEveryoneOnAPhoneAndFromRightToLeft() {
        var faults = new ArrayList<String>();
        Browser browser = Browser.shared();
        for (String path : List.of(
                "/en/2076/report",
                "/ar/2076/report",
                "/uk/2076/report/cities/reporting-city-0",
                "/ar/2076/report/figures/attendance")) {
            browser.open(signIns.site().resolve(path), Browser.Look.PHONE);
            faults.addAll(Axe.faults(browser));
            faults.addAll(Viewing.sideways(browser));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFigureAndEveryCityHasAPage() {
        Document page = get("/en/2076/report");
        List<String> linked = page.select("main a[href^=/en/2076/report/]").eachAttr("href").stream()
                .distinct()
                .filter(address -> !address.contains("/charts/"))
                .limit(60)
                .toList();

        assertThat(linked).hasSizeGreaterThan(20);
        linked.forEach(
                address -> assertThat(new Pages(signIns.site()).load(address).status())
                        .as(address)
                        .isEqualTo(200));
        for (Element download : page.select("a[href*=/report/charts/]")) {
            assertThat(new Pages(signIns.site())
                            .fetch(java.net.URI.create(download.attr("href")), "en")
                            .statusCode())
                    .as(download.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageOfACityLeadsToItsSectionWhereItHasOne() {
        assertThat(get("/en/2076/cities/reporting-city-0")
                        .select("main a[href=/en/2076/report/cities/reporting-city-0]"))
                .hasSize(1);
        assertThat(get("/en/2076/cities/reporting-city-3").select("main a[href*=/report/]"))
                .isEmpty();
    }

    private Document get(String path) {
        return new Pages(signIns.site()).get(path).document();
    }
}
