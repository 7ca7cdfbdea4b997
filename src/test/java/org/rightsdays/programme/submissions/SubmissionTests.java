package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdays.programme.submissions.Writers.MODERATOR;
import static org.rightsdays.programme.submissions.Writers.OFFICER;
import static org.rightsdays.programme.submissions.Writers.WORKSHOP;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class SubmissionTests {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CoHosts coHosts;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Programme programme;

    @Autowired
    private History history;

    @Autowired
    private Given given;

    @Autowired
    private Writers writers;

    @BeforeEach
    void edition() {
        given.edition();
    }

    @Test
    void acceptedSubmissionIsOnTheProgrammeAtOnce() {
        Draft draft = writers.submitted(WORKSHOP);

        writers.accept(draft);

        Draft accepted = writers.find(draft);
        assertThat(accepted.state()).isEqualTo(DraftState.ACCEPTED);
        Contribution entry = writers.published(accepted);
        assertThat(entry.id().slug()).isEqualTo("yksityisyystyopaja");
        assertThat(entry.title().in("en").text()).isEqualTo("Privacy workshop");
        assertThat(entry.host()).isEqualTo(Cast.PORTO.id());
    }

    @Test
    void secondEntryOfTheSameTitleHasAnAddressOfItsOwn() {
        writers.accept(writers.submitted(WORKSHOP));
        Draft second = writers.submitted(WORKSHOP);
        writers.accept(second);

        assertThat(writers.published(writers.find(second)).id().slug()).isEqualTo("yksityisyystyopaja-2");
    }

    @Test
    void incompleteDraftIsKeptAndToldEverythingThatIsMissing() {
        Draft draft = writers.begun(DraftContent.in("fi"));

        var outcome = submissions.submit(OFFICER, draft.id(), draft.version());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Submissions.Outcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .contains("title@fi", "summary@fi", "formats"));
        assertThat(writers.find(draft).state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        Draft draft = writers.submitted(WORKSHOP);

        assertThat(submissions.submit(OFFICER, draft.id(), draft.version()))
                .isInstanceOf(Submissions.Outcome.Done.class);

        assertThat(history.of("draft " + draft.id()))
                .extracting(History.Entry::step)
                .containsExactly("created", "submitted");
    }

    @Test
    void beginningTwiceWithTheSameKeyGivesTheFirstDraft() {
        UUID once = UUID.randomUUID();
        Draft first = drafts.begin(OFFICER, Cast.EDITION.id(), Cast.PORTO.id(), WORKSHOP, once);
        Draft second = drafts.begin(OFFICER, Cast.EDITION.id(), Cast.PORTO.id(), DraftContent.in("en"), once);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void twoWindowsArePutTogetherAndAClashOverwritesNothing() {
        Draft draft = writers.begun(WORKSHOP);
        writers.save(draft, draft.version(), draft.content().with(Map.of("audience@fi", "Kaikki")));

        Saving other = writers.save(draft, draft.version(), draft.content().with(Map.of("free", "yes")));
        assertThat(other).isInstanceOf(Saving.Kept.class);
        assertThat(writers.find(draft).content().values())
                .containsEntry("audience@fi", "Kaikki")
                .containsEntry("free", "yes");

        Saving clash = writers.save(draft, draft.version(), draft.content().with(Map.of("audience@fi", "Nuoret")));
        assertThat(clash)
                .isInstanceOfSatisfying(
                        Saving.Clashes.class,
                        clashes -> assertThat(clashes.fields())
                                .containsExactly(new Drafts.Clash("audience@fi", "", "Kaikki", "Nuoret")));
        assertThat(writers.find(draft).content().value("audience@fi")).isEqualTo("Kaikki");
    }

    @Test
    void textIsKeptAlsoWhereItCannotBeHandedIn() {
        Draft draft = writers.begun(WORKSHOP);
        var typed = new Typed(1, Map.of("title@fi", "", "audience@fi", "Kaikki"), Set.of());

        assertThat(submissions.handIn(OFFICER, draft.id(), typed)).isInstanceOf(Submissions.Outcome.Incomplete.class);

        assertThat(writers.find(draft).content().value("audience@fi")).isEqualTo("Kaikki");
        assertThat(writers.find(draft).state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void nobodyChangesWhatIsBeingDecided() {
        Draft draft = writers.submitted(WORKSHOP);

        assertThatThrownBy(() -> writers.save(draft, draft.version(), DraftContent.in("fi")))
                .isInstanceOf(StepNotPossible.class);
    }

    @Test
    void changeThatWasAskedForComesBackToTheSameCase() {
        Draft draft = writers.submitted(WORKSHOP);
        var pending = moderation.pending("contribution", draft.id().toString()).orElseThrow();
        moderation.decide(
                MODERATOR, pending.id(), pending.version(), Decision.of(Outcome.ASK_FOR_CHANGE, "Where?", "en"));

        Draft asked = writers.find(draft);
        assertThat(asked.state()).isEqualTo(DraftState.CHANGES_ASKED);
        submissions.submit(OFFICER, asked.id(), asked.version());

        assertThat(moderation
                        .pending("contribution", draft.id().toString())
                        .orElseThrow()
                        .id())
                .isEqualTo(pending.id());
    }

    @Test
    void withdrawnSubmissionWaitsForNobody() {
        Draft draft = writers.submitted(WORKSHOP);

        submissions.withdraw(OFFICER, draft.id());

        assertThat(writers.find(draft).state()).isEqualTo(DraftState.WITHDRAWN);
        assertThat(moderation.pending("contribution", draft.id().toString())).isEmpty();
    }

    @Test
    void coHostIsShownWhenItHasAgreedAndNotBefore() {
        Draft draft = writers.submitted(WORKSHOP);
        writers.accept(draft);
        assertThat(writers.published(writers.find(draft)).partners()).isEmpty();
        assertThat(coHosts.stateOf(draft.id(), Cast.NITEROI.id())).contains(CoHosts.Agreement.ASKED);

        coHosts.answer(OFFICER, draft.id(), Cast.NITEROI.id(), true);

        assertThat(writers.published(writers.find(draft)).partners())
                .containsExactly(new Partner(Cast.NITEROI.id(), PartnerRole.CO_HOST));
        assertThat(coHosts.stateOf(draft.id(), Cast.NITEROI.id())).contains(CoHosts.Agreement.AGREED);
    }

    @Test
    void strangersSeeAndChangeNothing() {
        Draft draft = writers.begun(WORKSHOP);
        Actor stranger = Actor.of(UUID.randomUUID(), Set.of());

        assertThatThrownBy(() -> drafts.find(stranger, draft.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> drafts.save(stranger, draft.id(), 1, WORKSHOP, Set.of()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> submissions.submit(stranger, draft.id(), 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> coHosts.answer(stranger, draft.id(), Cast.NITEROI.id(), true))
                .isInstanceOf(Forbidden.class);
        assertThat(drafts.of(stranger, 10)).isEmpty();
    }
}
