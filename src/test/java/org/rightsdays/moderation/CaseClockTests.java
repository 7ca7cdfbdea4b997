package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminding and forgetting, on a clock that the test moves. */
@StoreTest
class CaseClockTests {

    private static final Actor ORGANISER = Actor.of(UUID.randomUUID(), Set.of());

    @Autowired
    private Moderation moderation;

    @Autowired
    private ReminderStore store;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DecisionRules rules;

    @Autowired
    private ReminderMails mails;

    @Autowired
    private ConditionReminders conditions;

    @Autowired
    private SignIns people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TestContent content;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient database;

    private final SettableClock clock = new SettableClock(Instant.now());
    private String moderator = "";
    private String coordinator = "";
    private String key = "";

    @BeforeEach
    void cast() {
        given.edition();
        // Other tests leave cases that wait.
        database.sql("update moderation.case_file set next_reminder_at = null").update();
        key = "clock-" + UUID.randomUUID();
        moderator = "moderator-" + key + "@days.example";
        coordinator = "coordinator-" + key + "@days.example";
        people.as(moderator, Role.MODERATOR);
        people.as(coordinator, Role.COORDINATOR);
    }

    @Test
    void moderatorsAreRemindedThreeTimesThenTheCoordinatorsOnceThenNobody() {
        submitted();
        week(6);

        assertThat(mailbox.of(moderator)).hasSize(3);
        assertThat(mailbox.of(coordinator)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedInTheFirstWeek() {
        submitted();
        clock.forward(Duration.ofDays(6));
        reminders().send();

        assertThat(mailbox.of(moderator)).isEmpty();
    }

    @Test
    void secondNodeRemindsNobodyAgain() {
        submitted();
        clock.forward(Duration.ofDays(8));
        reminders().send();
        reminders().send();

        assertThat(mailbox.of(moderator)).hasSize(1);
    }

    @Test
    void decidedCaseIsNotRemindedOf() {
        Case asked = submitted();
        moderation.decide(
                Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)), asked.id(), 1, Decision.of(Outcome.ACCEPT));
        week(2);

        assertThat(mailbox.of(moderator)).isEmpty();
    }

    @Test
    void moderatorOfTheHostIsNotRemindedOfWhatIsNotTheirs() {
        UUID account = accounts.byAddress(new org.rightsdays.notifications.EmailAddress(moderator))
                .orElseThrow()
                .id();
        given.mandate(account, Cast.PORTO.id(), Capacity.CONTACT);
        submitted();
        week(1);

        assertThat(mailbox.of(moderator)).isEmpty();
    }

    @Test
    void whatIsKnownOfPeopleIsForgottenHalfAYearAfterTheTimeToAppealAndTheLogStays() {
        Case asked = submitted();
        content.affects(key, "aino-" + key + "@tampere.example", "en", UUID.randomUUID());
        moderation.decide(
                Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)),
                asked.id(),
                1,
                Decision.restrict(Outcome.REFUSE, ModerationTests.reasons()));
        long logged = count("moderation.log");

        clock.forward(Duration.ofDays(360));
        new Forgetting(database).forget(clock.instant());
        assertThat(decisions(asked)).isEqualTo(1);
        clock.forward(Duration.ofDays(10));
        new Forgetting(database).forget(clock.instant());

        assertThat(decisions(asked)).isZero();
        assertThat(moderation.find(asked.id())).hasValueSatisfying(kept -> {
            assertThat(kept.openedBy()).isNull();
            assertThat(kept.outcome()).isEqualTo(Outcome.REFUSE);
        });
        assertThat(count("moderation.log")).isEqualTo(logged);
    }

    private void week(int weeks) {
        for (int i = 0; i < weeks; i++) {
            clock.forward(Duration.ofDays(7).plusHours(1));
            reminders().send();
        }
    }

    private Reminders reminders() {
        return new Reminders(store, accounts, rules, mails, conditions, clock);
    }

    private Case submitted() {
        CaseId id = moderation.open(ORGANISER, CaseOpening.submission(TestContent.subject(key)));
        return moderation.find(id).orElseThrow();
    }

    private long decisions(Case asked) {
        return database.sql("select count(*) from moderation.decision where case_id = ?")
                .param(asked.id().value())
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
