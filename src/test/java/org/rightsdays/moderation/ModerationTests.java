package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ModerationTests {

    private static final Actor ORGANISER = Actor.of(UUID.randomUUID(), Set.of());
    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor OTHER_MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    @Autowired
    private Moderation moderation;

    @Autowired
    private TestContent content;

    @Autowired
    private Given given;

    private String key = "";

    @BeforeEach
    void cast() {
        given.edition();
        key = "workshop-" + UUID.randomUUID();
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
