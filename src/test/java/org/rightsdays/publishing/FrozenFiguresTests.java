package org.rightsdays.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Reviews;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Role;
import org.rightsdays.report.FinalReports;
import org.rightsdays.testing.Axe;
import org.rightsdays.testing.Browser;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Viewing;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** After a snapshot a host finds a number wrong: two coordinators open the figures, it is taken back, and readers learn why. */
@SpringTest
class FrozenFiguresTests {

    private static final EditionId YEAR = new EditionId(2071);
    private static final String FIGURES = "/en/desk/figures/2071";
    private static final String REPORT = "/en/desk/reports/2071/open-lab-night";

    @Autowired
    private Given given;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Mandates mandates;

    @Autowired
    private FinalReports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private History history;

    private SignedIn first;
    private SignedIn second;
    private SignedIn officer;

    @BeforeEach
    void people() {
        given.contributions(
                Given.contribution("open-lab-night").of(YEAR).build(),
                Given.contribution("talk").of(YEAR).hostedBy(Cast.NITEROI.id()).build());
        first = signIns.as("first@frozen.example", Role.COORDINATOR);
        second = signIns.as("second@frozen.example", Role.COORDINATOR);
        officer = signIns.as("officer@frozen.example");
        mandates.give(first.actor(), Cast.PORTO.id(), officer.account().id(), Capacity.CONTACT);
    }

    @Test
    void aWrongNumberIsTakenBackByItsHostAfterTwoHaveOpenedTheFigures() {
        report(Map.of("people-all", "64", "how-all", "counted", "out-speakers", "6"));
        first.post(FIGURES + "/freeze", Map.of());
        reports.freeze(first.actor(), YEAR);

        assertThat(first.post(FIGURES + "/opening", Map.of("reason", " ")).statusCode())
                .as("no reason")
                .isEqualTo(422);
        first.post(FIGURES + "/opening", Map.of("reason", "Porto counted one room twice."));
        first.post(FIGURES + "/open", Map.of("do", "open"));
        assertThat(reviews.frozenSince(YEAR))
                .as("nobody agrees with themselves")
                .isPresent();
        assertThat(first.page(FIGURES).text()).contains("Another coordinator has to agree", "Porto counted one room");
        assertThat(breaches(second)).isEmpty();
        second.post(FIGURES + "/open", Map.of("do", "open"));
        assertThat(reviews.frozenSince(YEAR)).isEmpty();

        report(Map.of("out-speakers", "6"));
        assertThat(first.page(FIGURES).text()).contains("Taken back", "64 Participations", "withdrawn by the reporter");
        reports.freeze(first.actor(), YEAR);

        String changes = Jsoup.parse(new Visitor(signIns.site())
                        .get("/en/2071/report/changes")
                        .body())
                .text();
        assertThat(changes).contains("opened again", "Porto counted one room twice.", "64 withdrawn by the reporter");
        assertTheHistoryKeepsTheReason();

        report(Map.of("people-all", "32", "how-all", "counted"));
        reports.freeze(first.actor(), YEAR);
        String figure = Jsoup.parse(new Visitor(signIns.site())
                        .get("/en/2071/report/figures/open-lab-night.participants")
                        .body())
                .text();
        assertThat(figure).contains("32", "Earlier values 64", "Withdrawn by the reporter");
    }

    private void assertTheHistoryKeepsTheReason() {
        List<History.Entry> entries = history.of("figures 2071");
        assertThat(entries).extracting(History.Entry::step).containsExactly("frozen", "opening asked for", "opened");
        assertThat(entries.getLast().changes())
                .containsEntry("reason", new History.Change(null, "Porto counted one room twice."));
    }

    private void report(Map<String, String> answers) {
        var form = new java.util.HashMap<>(answers);
        form.put("action", "send");
        form.put("held", "yes");
        form.put("version", officer.page(REPORT).select("input[name=version]").attr("value"));
        assertThat(officer.post(REPORT, form).statusCode()).isEqualTo(303);
    }

    private List<String> breaches(SignedIn coordinator) {
        Browser browser = coordinator.browser();
        browser.open(signIns.site().resolve(FIGURES), Browser.Look.PHONE);
        var faults = new java.util.ArrayList<>(Axe.faults(browser));
        faults.addAll(Viewing.sideways(browser));
        browser.signOut();
        return faults;
    }
}
