package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Phase;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class SubmissionTests {

    private static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    private static final DraftContent WORKSHOP = DraftContent.of(
            "fi",
            Map.of(
                    "title@fi", "Yksityisyystyöpaja",
                    "title@en", "Privacy workshop",
                    "translations", "en",
                    "summary@fi", "Opi suojaamaan tietosi",
                    "formats", "workshop",
                    "sessions.a.first-day", Cast.FIRST_DAY.toString(),
                    "partners.b.organisation", Cast.NITEROI.id().slug(),
                    "partners.b.role", "co-host"));

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

    @BeforeEach
    void edition() {
        given.edition();
    }

    @Test
    void acceptedSubmissionIsOnTheProgrammeAtOnce() {
        Draft draft = submitted(WORKSHOP);

        accept(draft);

        Draft accepted = find(draft);
        assertThat(accepted.state()).isEqualTo(DraftState.ACCEPTED);
        Contribution entry = published(accepted);
        assertThat(entry.id().slug()).isEqualTo("yksityisyystyopaja");
        assertThat(entry.title().in("en").text()).isEqualTo("Privacy workshop");
        assertThat(entry.host()).isEqualTo(Cast.PORTO.id());
    }

    @Test
    void secondEntryOfTheSameTitleHasAnAddressOfItsOwn() {
        accept(submitted(WORKSHOP));
        Draft second = submitted(WORKSHOP);
        accept(second);

        assertThat(published(find(second)).id().slug()).isEqualTo("yksityisyystyopaja-2");
    }

    @Test
    void incompleteDraftIsKeptAndToldEverythingThatIsMissing() {
        Draft draft = begun(DraftContent.in("fi"));

        var outcome = submissions.submit(OFFICER, draft.id(), draft.version());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Submissions.Outcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .contains("title@fi", "summary@fi", "formats"));
        assertThat(find(draft).state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void submittingTwiceIsSubmittingOnce() {
        Draft draft = submitted(WORKSHOP);

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
        Draft draft = begun(WORKSHOP);
        save(draft, draft.version(), draft.content().with(Map.of("audience@fi", "Kaikki")));

        Saving other = save(draft, draft.version(), draft.content().with(Map.of("free", "yes")));
        assertThat(other).isInstanceOf(Saving.Kept.class);
        assertThat(find(draft).content().values())
                .containsEntry("audience@fi", "Kaikki")
                .containsEntry("free", "yes");

        Saving clash = save(draft, draft.version(), draft.content().with(Map.of("audience@fi", "Nuoret")));
        assertThat(clash)
                .isInstanceOfSatisfying(
                        Saving.Clashes.class,
                        clashes -> assertThat(clashes.fields())
                                .containsExactly(new Drafts.Clash("audience@fi", "", "Kaikki", "Nuoret")));
        assertThat(find(draft).content().value("audience@fi")).isEqualTo("Kaikki");
    }

    @Test
    void nobodyChangesWhatIsBeingDecided() {
        Draft draft = submitted(WORKSHOP);

        assertThatThrownBy(() -> save(draft, draft.version(), DraftContent.in("fi")))
                .isInstanceOf(StepNotPossible.class);
    }

    @Test
    void changeThatWasAskedForComesBackToTheSameCase() {
        Draft draft = submitted(WORKSHOP);
        var pending = moderation.pending("contribution", draft.id().toString()).orElseThrow();
        moderation.decide(
                MODERATOR, pending.id(), pending.version(), Decision.of(Outcome.ASK_FOR_CHANGE, "Where?", "en"));

        Draft asked = find(draft);
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
        Draft draft = submitted(WORKSHOP);

        submissions.withdraw(OFFICER, draft.id());

        assertThat(find(draft).state()).isEqualTo(DraftState.WITHDRAWN);
        assertThat(moderation.pending("contribution", draft.id().toString())).isEmpty();
    }

    @Test
    void coHostIsShownWhenItHasAgreedAndNotBefore() {
        Draft draft = submitted(WORKSHOP);
        accept(draft);
        assertThat(published(find(draft)).partners()).isEmpty();
        assertThat(coHosts.waiting(OFFICER)).extracting(CoHosts.Request::draft).contains(draft.id());

        coHosts.answer(OFFICER, draft.id(), Cast.NITEROI.id(), true);

        assertThat(published(find(draft)).partners())
                .containsExactly(new Partner(Cast.NITEROI.id(), PartnerRole.CO_HOST));
        assertThat(coHosts.waiting(OFFICER)).extracting(CoHosts.Request::draft).doesNotContain(draft.id());
    }

    @Test
    void correctionGoesLiveAtOnceAndIsInThePublicHistory() {
        Draft draft = submitted(WORKSHOP);
        accept(draft);
        Draft accepted = find(draft);
        save(accepted, accepted.version(), accepted.content().with(Map.of("title@fi", "Uusi otsikko")));
        assertThat(published(accepted).title().inOriginal()).isEqualTo("Yksityisyystyöpaja");

        Draft changed = find(draft);
        assertThat(changed.hasUnpublishedChanges()).isTrue();
        submissions.correct(OFFICER, changed.id(), changed.version());

        Contribution entry = published(find(draft));
        assertThat(entry.title().inOriginal()).isEqualTo("Uusi otsikko");
        assertThat(entry.id().slug()).isEqualTo("yksityisyystyopaja");
        assertThat(find(draft).hasUnpublishedChanges()).isFalse();
        assertThat(history.of("contribution " + entry.id()))
                .extracting(History.Entry::step)
                .containsExactly("created", "changed");
    }

    @Test
    void cancellingIsPublicWithItsReason() {
        Draft draft = submitted(WORKSHOP);
        accept(draft);

        submissions.move(OFFICER, draft.id(), ContributionState.CANCELLED, LocalizedText.of("fi", "Sairaus"));

        Contribution entry = published(find(draft));
        assertThat(entry.state()).isEqualTo(ContributionState.CANCELLED);
        assertThat(entry.stateNote()).isEqualTo(LocalizedText.of("fi", "Sairaus"));
    }

    @Test
    void whatAnImportChangesMeanwhileIsNotOverwrittenByAnOpenForm() {
        given.contributions(
                Given.contribution("imported").titled("en", "Before").build());
        var id = Given.contribution("imported").build().id();
        Draft open = drafts.ofPublished(OFFICER, id);
        programme.save(
                Cast.TESTER,
                id.edition(),
                List.of(Given.contribution("imported").titled("en", "By import").build()));

        Saving saving = save(open, open.version(), open.content().with(Map.of("summary@en", "By hand")));

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Saving.Kept.class,
                        kept -> assertThat(kept.draft().content().values())
                                .containsEntry("title@en", "By import")
                                .containsEntry("summary@en", "By hand"));
    }

    @Test
    void hiddenEntryIsOnNoPublicPageAndComesBack() {
        Draft draft = submitted(WORKSHOP);
        accept(draft);
        var id = published(find(draft)).id();

        programme.withhold(MODERATOR, id, true);
        assertThat(programme.published(id)).isEmpty();
        assertThat(programme.published(id.edition(), List.of(id.slug()))).isEmpty();
        assertThat(programme.of(Cast.PORTO.id(), 100))
                .noneMatch(entry -> entry.id().equals(id));

        programme.withhold(MODERATOR, id, false);
        assertThat(programme.published(id)).isPresent();
    }

    @Test
    void submissionsAreLateAfterTheCallAndRefusedWhenTheDaysAreOver() {
        LocalDate opens = LocalDate.of(2031, 9, 1);
        Edition edition = withPhases(Map.of(
                Phase.CALL,
                opens,
                Phase.PROGRAMME,
                LocalDate.of(2031, 11, 1),
                Phase.DAYS,
                Cast.FIRST_DAY,
                Phase.REPORTING,
                Cast.LAST_DAY.plusDays(1)));

        assertThat(Call.of(edition, opens.minusDays(1))).isEqualTo(Call.NOT_YET);
        assertThat(Call.of(edition, opens)).isEqualTo(Call.OPEN);
        assertThat(Call.of(edition, LocalDate.of(2031, 11, 1))).isEqualTo(Call.LATE);
        assertThat(Call.of(edition, Cast.LAST_DAY)).isEqualTo(Call.LATE);
        assertThat(Call.of(edition, Cast.LAST_DAY.plusDays(1))).isEqualTo(Call.CLOSED);
        assertThat(Call.of(Cast.EDITION, Cast.FIRST_DAY.minusDays(9))).isEqualTo(Call.OPEN);
    }

    @Test
    void strangersSeeAndChangeNothing() {
        Draft draft = begun(WORKSHOP);
        Actor stranger = Actor.of(UUID.randomUUID(), Set.of());

        assertThatThrownBy(() -> drafts.find(stranger, draft.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> drafts.save(stranger, draft.id(), 1, WORKSHOP, Set.of()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> submissions.submit(stranger, draft.id(), 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> coHosts.answer(stranger, draft.id(), Cast.NITEROI.id(), true))
                .isInstanceOf(Forbidden.class);
        assertThat(drafts.of(stranger, 10)).isEmpty();
    }

    @Test
    void copyForAnotherYearLeavesTheTimesBehind() {
        Draft draft = submitted(WORKSHOP);
        accept(draft);
        given.edition(Cast.edition(2032));

        Draft copy = drafts.copy(
                OFFICER, published(find(draft)).id(), Cast.edition(2032).id(), UUID.randomUUID());

        assertThat(copy.edition().year()).isEqualTo(2032);
        assertThat(copy.title()).isEqualTo("Yksityisyystyöpaja");
        assertThat(copy.content().rows(Questions.SESSIONS)).isEmpty();
    }

    private Draft begun(DraftContent content) {
        return drafts.begin(OFFICER, Cast.EDITION.id(), Cast.PORTO.id(), content, UUID.randomUUID());
    }

    private Draft submitted(DraftContent content) {
        Draft draft = begun(content);
        assertThat(submissions.submit(OFFICER, draft.id(), draft.version()))
                .isInstanceOf(Submissions.Outcome.Done.class);
        return find(draft);
    }

    private void accept(Draft draft) {
        var pending = moderation.pending("contribution", draft.id().toString()).orElseThrow();
        moderation.decide(MODERATOR, pending.id(), pending.version(), Decision.of(Outcome.ACCEPT));
    }

    private Saving save(Draft draft, int version, DraftContent content) {
        return drafts.save(OFFICER, draft.id(), version, content, Set.of());
    }

    private Draft find(Draft draft) {
        return drafts.find(OFFICER, draft.id()).orElseThrow();
    }

    private Contribution published(Draft draft) {
        return submissions.published(draft).orElseThrow();
    }

    private static Edition withPhases(Map<Phase, LocalDate> phases) {
        Edition edition = Cast.EDITION;
        return new Edition(
                edition.id(),
                edition.ordinal(),
                edition.name(),
                edition.abbreviation(),
                edition.slogan(),
                edition.days(),
                edition.convenor(),
                edition.coordinators(),
                edition.websites(),
                phases,
                edition.periods(),
                null,
                null,
                null,
                false);
    }
}
