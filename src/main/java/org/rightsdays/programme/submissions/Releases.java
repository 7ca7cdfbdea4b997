package org.rightsdays.programme.submissions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.DraftReading.Read;
import org.springframework.stereotype.Component;

/** Puts what a draft holds on the programme, through the one door of all contributions. */
@Component
class Releases {

    private final DraftStore store;
    private final DraftReader reader;
    private final CoHosts coHosts;
    private final Programme programme;
    private final Editions editions;

    Releases(DraftStore store, DraftReader reader, CoHosts coHosts, Programme programme, Editions editions) {
        this.store = store;
        this.reader = reader;
        this.coHosts = coHosts;
        this.programme = programme;
        this.editions = editions;
    }

    /** Publishes what the draft holds; a published entry keeps its address and its state. */
    Draft publish(Actor actor, Draft draft) {
        Optional<Contribution> before = published(draft);
        String slug = before.map(entry -> entry.id().slug())
                .orElseGet(() -> Titles.slug(draft.title(), taken -> isTaken(draft, taken)));
        Read read = reader.read(draft, slug);
        Contribution wanted = coHosts.agreed(draft, read.contribution());
        Contribution entry =
                before.map(was -> wanted.in(was.state(), was.stateNote())).orElse(wanted);
        Draft next = save(actor, draft, entry);
        takePart(actor, entry, reader.host(draft));
        return next;
    }

    /** Another state of a published entry, and why; the text of the draft stays as it is. */
    void move(Actor actor, Draft draft, ContributionState state, @Nullable LocalizedText note) {
        Contribution entry = published(draft).orElseThrow(NoSuchDraft::new);
        programme.save(actor, draft.edition(), List.of(entry.in(state, note)));
    }

    Optional<Contribution> published(Draft draft) {
        ContributionId id = draft.contribution();
        return id == null
                ? Optional.empty()
                : programme.published(id.edition(), List.of(id.slug())).stream().findFirst();
    }

    private Draft save(Actor actor, Draft draft, Contribution entry) {
        programme.save(actor, draft.edition(), List.of(entry));
        Contribution saved =
                programme.published(draft.edition(), List.of(entry.id().slug())).getFirst();
        Draft next = Steps.published(draft, saved);
        store.write(next);
        return next;
    }

    private boolean isTaken(Draft draft, String slug) {
        return !programme.published(draft.edition(), List.of(slug)).isEmpty()
                || store.bySlug(draft.edition(), slug).isPresent();
    }

    /** Whoever gives something takes part: a city as a host or, with support alone, as a supporting city. */
    private void takePart(Actor actor, Contribution entry, Optional<Organisation> host) {
        boolean city = host.map(Organisation::isCity).orElse(false);
        boolean supportAlone = entry.kinds().equals(java.util.Set.of(Kind.SUPPORT));
        Role role = !city ? Role.PARTNER : supportAlone ? Role.SUPPORTING : Role.HOST;
        var edition = entry.id().edition();
        var roles = EnumSet.of(role);
        editions.takingPart(edition).stream()
                .filter(part -> part.organisation().equals(entry.host()))
                .forEach(part -> roles.addAll(part.roles()));
        editions.saveTakingPart(actor, List.of(new TakingPart(edition, entry.host(), roles)));
    }
}
