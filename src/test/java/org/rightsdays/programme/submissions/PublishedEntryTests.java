package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.programme.submissions.Writers.MODERATOR;
import static org.rightsdays.programme.submissions.Writers.OFFICER;
import static org.rightsdays.programme.submissions.Writers.WORKSHOP;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PublishedEntryTests {

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
    void correctionGoesLiveAtOnceAndIsInThePublicHistory() {
        Draft draft = writers.submitted(WORKSHOP);
        writers.accept(draft);
        Draft accepted = writers.find(draft);
        writers.save(accepted, accepted.version(), accepted.content().with(Map.of("title@fi", "Uusi otsikko")));
        assertThat(writers.published(accepted).title().inOriginal()).isEqualTo("Yksityisyystyöpaja");

        Draft changed = writers.find(draft);
        assertThat(changed.hasUnpublishedChanges()).isTrue();
        submissions.correct(OFFICER, changed.id(), changed.version());

        Contribution entry = writers.published(writers.find(draft));
        assertThat(entry.title().inOriginal()).isEqualTo("Uusi otsikko");
        assertThat(entry.id().slug()).isEqualTo("yksityisyystyopaja");
        assertThat(writers.find(draft).hasUnpublishedChanges()).isFalse();
        assertThat(history.of("contribution " + entry.id()))
                .extracting(History.Entry::step)
                .containsExactly("created", "changed");
    }

    @Test
    void cancellingIsPublicWithItsReason() {
        Draft draft = writers.submitted(WORKSHOP);
        writers.accept(draft);

        submissions.move(OFFICER, draft.id(), ContributionState.CANCELLED, LocalizedText.of("fi", "Sairaus"));

        Contribution entry = writers.published(writers.find(draft));
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

        Saving saving = writers.save(open, open.version(), open.content().with(Map.of("summary@en", "By hand")));

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Saving.Kept.class,
                        kept -> assertThat(kept.draft().content().values())
                                .containsEntry("title@en", "By import")
                                .containsEntry("summary@en", "By hand"));
    }

    @Test
    void hiddenEntryIsOnNoPublicPageAndComesBack() {
        Draft draft = writers.submitted(WORKSHOP);
        writers.accept(draft);
        var id = writers.published(writers.find(draft)).id();

        programme.withhold(MODERATOR, id, true);
        assertThat(programme.published(id)).isEmpty();
        assertThat(programme.published(id.edition(), List.of(id.slug()))).isEmpty();
        assertThat(programme.of(Cast.PORTO.id(), 100))
                .noneMatch(entry -> entry.id().equals(id));

        programme.withhold(MODERATOR, id, false);
        assertThat(programme.published(id)).isPresent();
    }

    @Test
    void copyForAnotherYearLeavesTheTimesBehind() {
        Draft draft = writers.submitted(WORKSHOP);
        writers.accept(draft);
        given.edition(Cast.edition(2032));

        Draft copy = drafts.copy(
                OFFICER,
                writers.published(writers.find(draft)).id(),
                Cast.edition(2032).id(),
                UUID.randomUUID());

        assertThat(copy.edition().year()).isEqualTo(2032);
        assertThat(copy.title()).isEqualTo("Yksityisyystyöpaja");
        assertThat(copy.content().rows(Questions.SESSIONS)).isEmpty();
    }
}
