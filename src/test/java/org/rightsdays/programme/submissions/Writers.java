package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.rightsdays.testing.Cast;
import org.springframework.stereotype.Component;

/** An officer of Porto who writes a workshop, and a moderator who decides about it. */
@Component
class Writers {

    static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    static final DraftContent WORKSHOP = DraftContent.of(
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

    private final Drafts drafts;
    private final Submissions submissions;
    private final Moderation moderation;

    Writers(Drafts drafts, Submissions submissions, Moderation moderation) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.moderation = moderation;
    }

    Draft begun(DraftContent content) {
        return drafts.begin(OFFICER, Cast.EDITION.id(), Cast.PORTO.id(), content, UUID.randomUUID());
    }

    Draft submitted(DraftContent content) {
        Draft draft = begun(content);
        assertThat(submissions.submit(OFFICER, draft.id(), draft.version()))
                .isInstanceOf(Submissions.Outcome.Done.class);
        return find(draft);
    }

    void accept(Draft draft) {
        var pending = moderation.pending("contribution", draft.id().toString()).orElseThrow();
        moderation.decide(MODERATOR, pending.id(), pending.version(), Decision.of(Outcome.ACCEPT));
    }

    Saving save(Draft draft, int version, DraftContent content) {
        return drafts.save(OFFICER, draft.id(), version, content, Set.of());
    }

    Draft find(Draft draft) {
        return drafts.find(OFFICER, draft.id()).orElseThrow();
    }

    Contribution published(Draft draft) {
        return submissions.published(draft).orElseThrow();
    }
}
