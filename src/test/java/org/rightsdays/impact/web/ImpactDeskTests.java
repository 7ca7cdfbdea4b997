package org.rightsdays.impact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.FigureStatus;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.ReportLinks;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Pages;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link in an officer's mail to a final figure. */
@SpringTest
class ImpactDeskTests {

    private static final int YEAR = 2087;
    private static final ContributionId DAY = new ContributionId(new EditionId(YEAR), "day-of-reports");
    private static final String REPORT = "/en/desk/reports/2087/day-of-reports";

    @Autowired
    Given given;

    @Autowired
    SignIns signIns;

    @Autowired
    Mandates mandates;

    @Autowired
    ReportLinks links;

    @Autowired
    Programme programme;

    @Autowired
    Impact impact;

    @Autowired
    Statements statements;

    private SignedIn coordinator;
    private SignedIn officer;

    @BeforeEach
    void people() {
        if (programme.published(DAY.edition(), List.of(DAY.slug())).isEmpty()) {
            given.contributions(Given.contribution(DAY.slug()).of(DAY.edition()).build());
        }
        coordinator = signIns.as("coordinator@impact.example", Role.COORDINATOR);
        officer = signIns.as("officer@impact.example");
        mandates.give(coordinator.actor(), Cast.PORTO.id(), officer.account().id(), Capacity.CONTACT);
    }

    @Test
    void aReportGoesFromALinkToAFinalFigure() {
        String path = "/en/desk/local-report/" + links.create(officer.actor(), DAY);
        var colleague = new Visitor(signIns.site());
        assertThat(colleague.get(path).headers().map()).doesNotContainKey("set-cookie");

        var refused = colleague.post(path, Map.of("action", "send", "people-all", "700", "version", version(path)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say whether it took place.", "value=\"700\"");

        var sent = colleague.post(
                path,
                Map.of(
                        "action", "send",
                        "held", "yes",
                        "people-all", "70",
                        "how-all", "counted",
                        "version", version(path)));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(colleague.get(path).body()).contains("value=\"70\"");

        Figure figure = impact.figures(DAY.edition()).getFirst();
        assertThat(figure.amount().toString()).isEqualTo("70");
        assertThat(coordinator.page("/en/desk/figures/2087").text()).contains("70 Participations", "Counted");

        coordinator.post(
                "/en/desk/figures/2087/confirm", Map.of("figure", figure.id().toString()));
        assertThat(impact.figures(DAY.edition()).getFirst().status()).isEqualTo(FigureStatus.FINAL);
    }

    @Test
    void pagesBreakNoRuleAndAreForEveryone() {
        String link = "/en/desk/local-report/" + links.create(officer.actor(), DAY);
        new Pages(signIns.site()).get(link);
        Pages mine = officer.pages();
        List.of("/en/desk/reports", REPORT).forEach(mine::get);
        Pages theirs = coordinator.pages();
        List.of("/en/desk/figures/2087", "/en/desk/social-media").forEach(theirs::get);

        var faults = new ArrayList<String>();
        Browser browser = Browser.shared();
        browser.open(signIns.site().resolve(link), Browser.Look.PHONE);
        faults.addAll(Axe.faults(browser));
        faults.addAll(Viewing.sideways(browser));
        Browser signedIn = coordinator.browser();
        for (String path : List.of("/en/desk/figures/2087", "/en/desk/social-media")) {
            signedIn.open(signIns.site().resolve(path), Browser.Look.PHONE);
            faults.addAll(Axe.faults(signedIn));
            faults.addAll(Viewing.sideways(signedIn));
        }
        signedIn.signOut();
        assertThat(faults).isEmpty();
    }

    @Test
    void aConsentIsTakenBackAsEasilyAsItWasGiven() {
        statements.saveTestimonials(
                coordinator.actor(),
                DAY.edition(),
                List.of(new Testimonial(
                        java.util.UUID.randomUUID(),
                        DAY.edition(),
                        DAY.slug(),
                        Testimonial.SourceKind.PERSON,
                        "Ana Silva",
                        null,
                        null,
                        LocalizedText.of("en", "It was good."),
                        Testimonial.Manner.VERBATIM,
                        new Testimonial.Consent(
                                "1", "0".repeat(64), "en", java.time.Instant.EPOCH, java.util.Set.of(), null))));
        String id = officer.page(REPORT).select("input[name=statement]").attr("value");

        officer.post(REPORT + "/withdraw", Map.of("statement", id));

        assertThat(statements.testimonials(DAY.edition())).allMatch(Testimonial::isWithdrawn);
        assertThat(officer.page(REPORT).text()).doesNotContain("It was good.");
    }

    @Test
    void strangersSeeNoReport() {
        assertThat(new Visitor(signIns.site())
                        .get("/en/desk/local-report/nothing")
                        .statusCode())
                .isEqualTo(404);
        assertThat(signIns.as("stranger@impact.example").get(REPORT).statusCode())
                .isEqualTo(403);
    }

    private String version(String path) {
        return org.jsoup.Jsoup.parse(new Visitor(signIns.site()).get(path).body())
                .select("input[name=version]")
                .attr("value");
    }
}
