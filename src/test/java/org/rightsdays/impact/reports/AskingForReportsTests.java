package org.rightsdays.impact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class AskingForReportsTests {

    private static final EditionId EDITION = new EditionId(2086);
    private static final ContributionId DAY = new ContributionId(EDITION, "day");
    private static final String OFFICER = "officer@asking.example";
    private static final String COORDINATOR = "coordinator@asking.example";

    private final SettableClock clock = new SettableClock(Instant.parse("2086-12-11T12:00:00Z"));

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    Editions editions;

    @Autowired
    Programme programme;

    @Autowired
    LocalReports reports;

    @Autowired
    LocalReportStore store;

    @Autowired
    AskingStore asked;

    @Autowired
    ReportMails mails;

    @Autowired
    Mailbox mailbox;

    private AskingForReports asking;

    @BeforeEach
    void someoneToAsk() {
        given.contributions(Given.contribution("day").of(EDITION).build());
        Account coordinator = accounts.invite(
                Actor.OPERATOR, new EmailAddress(COORDINATOR), "en", java.util.Set.of(Role.COORDINATOR));
        Account officer = accounts.invite(Actor.OPERATOR, new EmailAddress(OFFICER), "en", java.util.Set.of());
        mandates.give(Actor.of(coordinator.id(), coordinator.roles()), Cast.PORTO.id(), officer.id(), Capacity.CONTACT);
        asking = new AskingForReports(editions, programme, store, asked, mails, clock);
    }

    @Test
    void hostsAreAskedOnTheDayAfterAndThreeTimesMoreThenTheCoordinatorsAreTold() {
        for (int day = 0; day < 55; day++) {
            asking.ask();
            asking.ask();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(mailbox.of(OFFICER)).hasSize(4).first().asString().contains("/en/desk/local-report/");
        assertThat(mailbox.of(COORDINATOR)).hasSize(1).first().asString().contains("Title of day");
    }

    @Test
    void nobodyIsAskedOnTheDaysThemselvesOrAfterAReport() {
        asking.ask();
        assertThat(mailbox.of(OFFICER)).isEmpty();

        reports.send(LocalReports.BY_LINK, DAY, 0, Map.of("held", "yes"), new ConsentText("en", "Yes."));
        clock.forward(Duration.ofDays(10));
        asking.ask();

        assertThat(mailbox.of(OFFICER)).isEmpty();
    }

    @Test
    void aServerThatWasAwaySendsOneMailAndNotThree() {
        clock.forward(Duration.ofDays(20));
        asking.ask();
        clock.forward(Duration.ofDays(1));
        asking.ask();

        assertThat(mailbox.of(OFFICER)).hasSize(1);
    }
}
