package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator writes, looks and freezes; the public reads what was frozen. */
@SpringTest
class ReportDeskTests {

    private static final int YEAR = 2094;
    private static final String DESK = "/en/desk/report/" + YEAR;

    @Autowired
    Given given;

    @Autowired
    SignIns signIns;

    @Autowired
    FinalReports reports;

    @Test
    void theTextIsInTheDraftAndOnlyAFrozenReportReachesThePublic() {
        given.contributions(Given.contribution("talk").of(new EditionId(YEAR)).build());
        SignedIn coordinator = signIns.as("report@porto.example", Role.COORDINATOR);
        coordinator.post(DESK + "/freeze", Map.of("sure", "yes"));

        coordinator.post(DESK + "/chapters/overview", Map.of("text", "A first year, <b>carefully</b> told."));

        assertThat(coordinator.page(DESK + "/preview").text()).contains("A first year, <b>carefully</b> told.");
        assertThat(publicReport().text()).contains("Snapshot 1, frozen on").doesNotContain("A first year");
        assertThat(coordinator.pages().get(DESK).document().text()).contains("English", "Snapshot 1");

        given.contributions(
                Given.contribution("talk").of(new EditionId(YEAR)).build(),
                Given.contribution("second").of(new EditionId(YEAR)).build());
        coordinator.post(DESK + "/freeze", Map.of("sure", "yes"));

        assertThat(publicReport().text()).contains("Snapshot 2, frozen on", "A first year");
        Document changes = page("/en/" + YEAR + "/report/changes");
        assertThat(changes.text())
                .contains("Snapshot 2 compared with snapshot 1.", "Contributions 1 2", "General overview");
        String archive = changes.select("main a[href$='/report?snapshot=1']").attr("href");
        Document archived = page(archive);
        assertThat(archived.text()).contains("Snapshot 1, frozen on").doesNotContain("A first year");
        String figure = archived.select("main .figures a").attr("href");
        assertThat(figure).endsWith("?snapshot=1");
        assertThat(page(figure).text()).contains("Snapshot 1, frozen on");
        assertThat(new Visitor(signIns.site())
                        .get("/en/" + YEAR + "/report?snapshot=9")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void freezingAsksWhetherTheDraftWasLookedAt() {
        given.edition(org.rightsdays.testing.Cast.edition(2072));
        SignedIn coordinator = signIns.as("report@porto.example", Role.COORDINATOR);

        var answer = coordinator.post("/en/desk/report/2072/freeze", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Look at the draft and tick that you did.");
        assertThat(reports.snapshots(new EditionId(2072))).isEmpty();
    }

    @Test
    void nobodyButACoordinatorFreezes() {
        given.edition(org.rightsdays.testing.Cast.edition(2073));

        assertThatThrownBy(() -> reports.freeze(Actor.OPERATOR, new EditionId(2073)))
                .isInstanceOf(Forbidden.class);
    }

    private Document publicReport() {
        return page("/en/" + YEAR + "/report");
    }

    private Document page(String path) {
        return org.jsoup.Jsoup.parse(new Visitor(signIns.site()).get(path).body());
    }
}
