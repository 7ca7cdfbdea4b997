package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.moderation.FurtherCases.About;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What was accepted with a condition, until the condition is met; and where the mails lead. */
@StoreTest
class ConditionTests {

    private static final Actor ORGANISER = Actor.of(UUID.randomUUID(), Set.of());

    @Autowired
    private Moderation moderation;

    @Autowired
    private Conditions conditions;

    @Autowired
    private ConditionStore store;

    @Autowired
    private CaseStore cases;

    @Autowired
    private CaseMails mails;

    @Autowired
    private FurtherCases further;

    @Autowired
    private Queue queue;

    @Autowired
    private History history;

    @Autowired
    private SignIns people;

    @Autowired
    private TestContent content;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Given given;

    private String key = "";
    private String address = "";
    private Account account;
    private Actor moderator;

    @BeforeEach
    void cast() {
        given.edition();
        key = "condition-" + UUID.randomUUID();
        address = key + "@porto.example";
        content.affects(key, address, "fi", java.util.Objects.requireNonNull(ORGANISER.account()));
        account =
                people.as("moderator-" + key + "@days.example", Role.MODERATOR).account();
        moderator = Actor.of(account.id(), account.roles());
    }

    @Test
    void organiserSaysThatItIsDoneAndAModeratorConfirms() {
        CaseId id = acceptedWith("Name the room.");
        assertThat(mailbox.of(address).getLast()).contains("Name the room.");

        conditions.done(ORGANISER, id, "The room is 12.", "en");
        assertThat(mailbox.of(account.address().value()).getLast()).contains("The room is 12.");
        assertThat(conditions.toConfirm(moderator)).isNotEmpty();
        conditions.confirm(moderator, id);

        assertThat(conditions.of(id))
                .hasValueSatisfying(
                        condition -> assertThat(condition.isSettled()).isTrue());
        assertThat(mailbox.of(address)).hasSize(2);
        assertThat(history.of("case " + id))
                .extracting(History.Entry::step)
                .containsExactly("opened", "decided", "condition-done", "condition-met");
    }

    @Test
    void whatIsNotMetIsAskedForAgainAndCanBeAnswered() {
        CaseId id = acceptedWith("Name the room.");
        conditions.done(ORGANISER, id, "Done.", "en");

        conditions.askAgain(moderator, id, "The floor, too.", "en");

        assertThat(mailbox.of(address).getLast()).contains("The floor, too.");
        assertThat(conditions.of(id)).hasValueSatisfying(condition -> {
            assertThat(condition.state()).isEqualTo(ConditionState.OPEN);
            assertThat(condition.text()).isEqualTo("The floor, too.");
        });
        moderation.answer(ORGANISER, id, "Which floor?", "en");
        assertThat(moderation.said(ORGANISER, id))
                .extracting(Message::text)
                .containsExactly("Name the room.", "Done.", "The floor, too.", "Which floor?");
    }

    @Test
    void moderatorsFindOpenConditionsInTheQueueUntilTheyAreMet() {
        CaseId id = acceptedWith("Name the room.");
        var open = new CaseFilter(null, null, null, null, null, true);
        assertThat(queue.cases(moderator, open, 1)).extracting(Case::id).contains(id);

        conditions.confirm(moderator, id);

        assertThat(queue.cases(moderator, open, 1)).extracting(Case::id).doesNotContain(id);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> conditions.done(ORGANISER, id, "Again.", "en"));
    }

    @Test
    void whatIsNeverMetIsDecidedInAnotherCaseAboutTheSame() {
        CaseId id = acceptedWith("Name the room.");
        content.allows(key, Outcome.HIDE);

        CaseId again = further.open(moderator, id, About.SAME);
        moderation.decide(moderator, again, 1, Decision.restrict(Outcome.HIDE, ModerationTests.reasons()));

        assertThat(content.decisions(key)).containsExactly(Outcome.ACCEPT_WITH_CONDITION, Outcome.HIDE);
    }

    @Test
    void organiserIsRemindedThreeTimesAndNotOnceItIsDone() {
        CaseId id = acceptedWith("Name the room.");
        var clock = new SettableClock(Instant.now());
        var reminders = new ConditionReminders(store, cases, mails, clock);
        for (int week = 0; week < 6; week++) {
            clock.forward(Duration.ofDays(8));
            reminders.send();
            reminders.send();
        }
        assertThat(mailbox.of(address)).hasSize(1 + 3);
        assertThat(mailbox.of(address).getLast()).contains("Name the room.");

        CaseId done = acceptedWith("Name the room.");
        conditions.done(ORGANISER, done, "Done.", "en");
        int before = mailbox.of(address).size();
        clock.forward(Duration.ofDays(8));
        reminders.send();
        assertThat(mailbox.of(address)).hasSize(before);
        assertThat(id).isNotEqualTo(done);
    }

    @Test
    void strangersSayNothingAndTheOrganiserConfirmsNothing() {
        CaseId id = acceptedWith("Name the room.");
        Actor stranger = Actor.of(UUID.randomUUID(), Set.of());

        for (Runnable step : List.<Runnable>of(
                () -> conditions.done(stranger, id, "Done.", "en"),
                () -> conditions.confirm(ORGANISER, id),
                () -> conditions.askAgain(ORGANISER, id, "More.", "en"))) {
            assertThatThrownBy(step::run).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void mailOfAnAcceptanceLeadsToTheEntryAndToTheDeskInTheReadersLanguage() {
        CaseId id = submitted();
        moderation.decide(moderator, id, 1, Decision.of(Outcome.ACCEPT));

        assertThat(mailbox.of(address).getLast())
                .contains("/fi/2031/things/" + key, "/fi/desk/things/" + key)
                .doesNotContain("/desk/dialogue/");
    }

    @Test
    void mailThatAsksForAChangeLeadsToTheDraftAndToAPageThatShowsTheQuestion() {
        CaseId id = submitted();
        moderation.decide(moderator, id, 1, Decision.of(Outcome.ASK_FOR_CHANGE, "Where is it?", "en"));

        assertThat(mailbox.of(address).getLast())
                .contains("Where is it?", "/fi/desk/things/" + key, "/fi/desk/dialogue/" + id)
                .doesNotContain("/fi/2031/things/");
        assertThat(moderation.said(ORGANISER, id)).extracting(Message::text).containsExactly("Where is it?");
    }

    private CaseId acceptedWith(String condition) {
        CaseId id = submitted();
        moderation.decide(moderator, id, 1, Decision.of(Outcome.ACCEPT_WITH_CONDITION, condition, "en"));
        return id;
    }

    private CaseId submitted() {
        return moderation.open(ORGANISER, CaseOpening.submission(TestContent.subject(key)));
    }
}
