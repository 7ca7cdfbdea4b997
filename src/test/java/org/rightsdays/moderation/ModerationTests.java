package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ModerationTests {

    private static final UUID ORGANISER_ID = UUID.randomUUID();
    private static final Actor ORGANISER = Actor.of(ORGANISER_ID, Set.of());
    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor OTHER_MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    @Autowired
    private Moderation moderation;

    @Autowired
    private TestContent content;

    @Autowired
    private Given given;

    @Autowired
    private SignIns people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Messages messages;

    private String key = "";

    @BeforeEach
    void cast() {
        given.edition();
        key = "workshop-" + UUID.randomUUID();
        content.affects(key, key + "@porto.example", "fi", ORGANISER_ID);
    }

    @Test
    void whatIsAcceptedIsDoneAndTheCaseIsClosed() {
        Case asked = submitted();

        moderation.decide(MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.ACCEPT));

        assertThat(content.decisions(key)).containsExactly(Outcome.ACCEPT);
        assertThat(again(asked).state()).isEqualTo(CaseState.DECIDED);
        assertThat(again(asked).outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(moderation.pending(asked.subject().kind(), key)).isEmpty();
    }

    @Test
    void secondModeratorSeesThatItWasDecidedAndNothingIsDecidedTwice() {
        Case asked = submitted();
        moderation.decide(MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.ACCEPT));

        refused(Because.CLOSED, OTHER_MODERATOR, asked, Decision.restrict(Outcome.REFUSE, reasons()));

        assertThat(content.decisions(key)).containsExactly(Outcome.ACCEPT);
    }

    @Test
    void decisionOnWhatChangedMeanwhileIsNotTaken() {
        Case asked = submitted();
        moderation.answer(ORGANISER, asked.id(), "The room has changed.", "en");

        refused(Because.CHANGED, MODERATOR, asked, Decision.of(Outcome.ACCEPT));
    }

    @Test
    void changeThatWasAskedForComesBackUnderTheSameCase() {
        Case asked = submitted();
        moderation.decide(
                MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.ASK_FOR_CHANGE, "Where is it?", "en"));
        assertThat(again(asked).state()).isEqualTo(CaseState.CHANGE_ASKED);

        CaseId back = moderation.open(ORGANISER, CaseOpening.submission(asked.subject()));

        assertThat(back).isEqualTo(asked.id());
        assertThat(again(asked).state()).isEqualTo(CaseState.OPEN);
        assertThat(content.decisions(key)).containsExactly(Outcome.ASK_FOR_CHANGE);
    }

    @Test
    void whatWasTakenBackCannotBeDecided() {
        Case asked = submitted();
        moderation.withdraw(ORGANISER, asked.subject().kind(), key);

        refused(Because.CLOSED, MODERATOR, asked, Decision.of(Outcome.ACCEPT));
    }

    @Test
    void organiserDecidesNothing() {
        Case asked = submitted();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> moderation.decide(
                        Actor.of(UUID.randomUUID(), Set.of()),
                        asked.id(),
                        asked.version(),
                        Decision.of(Outcome.ACCEPT)));
    }

    @Test
    void moderatorDoesNotDecideOnTheirOwnSubmission() {
        Actor both = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
        Case asked = submitted(both);

        refused(Because.OWN_CASE, both, asked, Decision.of(Outcome.ACCEPT));
    }

    @Test
    void moderatorWithAMandateOfTheHostLeavesItToSomebodyElse() {
        Actor colleague = moderator(Cast.PORTO.id());
        Case asked = submitted();

        refused(Because.OWN_ORGANISATION, colleague, asked, Decision.of(Outcome.ACCEPT));
        moderation.decide(OTHER_MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.ACCEPT));

        assertThat(again(asked).state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void moderatorWithAMandateOfACoHostLeavesItToSomebodyElse() {
        refused(Because.OWN_ORGANISATION, moderator(Cast.NITEROI.id()), submitted(), Decision.of(Outcome.ACCEPT));
    }

    @Test
    void moderatorsAndTheOrganiserTalkOnTheCaseAndByMail() {
        Case asked = submitted();
        SignedIn moderator = people.as("moderator-" + key + "@days.example", Role.MODERATOR);

        moderation.write(moderator.actor(), asked.id(), "Which room is it?", "en");
        moderation.answer(ORGANISER, asked.id(), "The one on the left.", "en");

        assertThat(moderation.dialogue(ORGANISER, asked.id()))
                .extracting(Message::text)
                .containsExactly("Which room is it?", "The one on the left.");
        assertThat(mailbox.of(key + "@porto.example"))
                .singleElement()
                .asString()
                .contains("Which room is it?");
        assertThat(mailbox.of("moderator-" + key + "@days.example"))
                .singleElement()
                .asString()
                .contains("The one on the left.");
    }

    @Test
    void strangersDoNotReadAlong() {
        Case asked = submitted();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> moderation.dialogue(Actor.of(UUID.randomUUID(), Set.of()), asked.id()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> moderation.answer(Actor.VISITOR, asked.id(), "Hello", "en"));
    }

    @Test
    void refusalIsMailedWithTheWholeStatementAndTheWayToAppeal() {
        Case asked = submitted();

        moderation.decide(MODERATOR, asked.id(), asked.version(), Decision.restrict(Outcome.REFUSE, reasons()));

        Words finnish = messages.in("fi");
        assertThat(mailbox.of(key + "@porto.example"))
                .singleElement()
                .asString()
                .contains("The workshop teaches how to bake bread.", "/fi/desk/appeal/")
                .contains(
                        finnish.name(Ground.NOT_ABOUT_DIGITAL_RIGHTS),
                        finnish.say("moderation.statement.everywhere"),
                        finnish.say("moderation.statement.no-machine"));
    }

    @Test
    void outcomeThatTheContentDoesNotAllowIsRefused() {
        Case asked = submitted();

        refused(Because.NOT_POSSIBLE, MODERATOR, asked, Decision.of(Outcome.RESTORE));
    }

    @Test
    void restrictionWithoutReasonsCannotEvenBeWritten() {
        for (Outcome outcome : List.of(Outcome.REFUSE, Outcome.HIDE, Outcome.REMOVE, Outcome.SUSPEND)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Decision.of(outcome));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementOfReasons(Ground.ADVERTISING, " ", null, "", List.of(), "en"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StatementOfReasons(Ground.FRAUD, "It asks for money.", null, "", List.of(), "en"));
    }

    private Actor moderator(OrganisationId organisation) {
        Actor actor =
                people.as("colleague-" + key + "@porto.example", Role.MODERATOR).actor();
        given.mandate(Objects.requireNonNull(actor.account()), organisation, Capacity.EDITOR);
        return actor;
    }

    private Case submitted() {
        return submitted(ORGANISER);
    }

    private Case submitted(Actor by) {
        CaseId id = moderation.open(by, CaseOpening.submission(TestContent.subject(key)));
        return moderation.find(id).orElseThrow();
    }

    private Case again(Case asked) {
        return moderation.find(asked.id()).orElseThrow();
    }

    private void refused(Because because, Actor actor, Case asked, Decision decision) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moderation.decide(actor, asked.id(), asked.version(), decision))
                .satisfies(refusal -> assertThat(refusal.because()).isEqualTo(because));
    }

    static StatementOfReasons reasons() {
        return new StatementOfReasons(
                Ground.NOT_ABOUT_DIGITAL_RIGHTS, "The workshop teaches how to bake bread.", null, "", List.of(), "en");
    }
}
