package org.rightsdays.programme.submissions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Finds what is there already of something that is brought, and what of it would change. */
@Component
class Bringing {

    private final Drafts drafts;
    private final DraftStore store;
    private final BroughtStore brought;
    private final Programme programme;
    private final DraftReader reader;

    Bringing(Drafts drafts, DraftStore store, BroughtStore brought, Programme programme, DraftReader reader) {
        this.drafts = drafts;
        this.store = store;
        this.brought = brought;
        this.programme = programme;
        this.reader = reader;
    }

    /**
     * What is to be done.
     *
     * @param known the draft that is there; null for a new one
     * @param content what it is to hold
     * @param told what its source tells
     */
    record Plan(Fate fate, @Nullable Draft known, DraftContent content, DraftContent told) {}

    /** By which a second import finds what the first one began. */
    static UUID once(EditionId edition, OrganisationId owner, Brought one) {
        return UUID.nameUUIDFromBytes(
                ("import " + owner + " " + edition + "/" + one.key()).getBytes(StandardCharsets.UTF_8));
    }

    /** How much would still keep it from being submitted. */
    int missing(EditionId edition, OrganisationId owner, Plan plan) {
        return reader.problems(edition, owner, plan.content()).size();
    }

    Plan plan(Actor actor, EditionId edition, OrganisationId owner, Brought one) {
        Optional<Draft> known = known(actor, edition, owner, one);
        return known.map(draft -> plan(draft, one.beside(draft.content())))
                .orElseGet(() -> new Plan(Fate.NEW, null, one.content(), one.content()));
    }

    private Plan plan(Draft draft, Brought one) {
        DraftContent current = draft.content();
        DraftContent wanted = Overlay.of(current, one);
        if (wanted.equals(current)) {
            return new Plan(Fate.SAME, draft, current, one.content());
        }
        if (one.version() != null) {
            return one.version() == draft.version() ? changed(draft, wanted, one) : merged(draft, one, one.version());
        }
        return brought.lastTold(draft.id())
                .map(told -> merged(draft, Overlay.of(current, one.saying(told)), wanted, one))
                .orElseGet(() -> changed(draft, wanted, one));
    }

    /** People have worked on it since its source was written. */
    private Plan merged(Draft draft, Brought one, int from) {
        return store.earlier(draft.id(), from)
                .map(base -> merged(draft, base, Overlay.of(base, one), one))
                .orElseGet(() -> new Plan(Fate.CLASHES, draft, draft.content(), one.content()));
    }

    /** What only one side changed since {@code base} is taken from that side. */
    private static Plan merged(Draft draft, DraftContent base, DraftContent mine, Brought one) {
        if (mine.equals(base)) {
            return new Plan(Fate.SAME, draft, draft.content(), one.content());
        }
        Merge.Merged merged = Merge.of(base, draft.content(), mine);
        return merged.clashes().isEmpty()
                ? changed(draft, merged.content(), one)
                : new Plan(Fate.CLASHES, draft, draft.content(), one.content());
    }

    private static Plan changed(Draft draft, DraftContent wanted, Brought one) {
        if (wanted.equals(draft.content())) {
            return new Plan(Fate.SAME, draft, wanted, one.content());
        }
        return draft.state().editable()
                ? new Plan(Fate.CHANGED, draft, wanted.after(draft.content(), Set.of()), one.content())
                : new Plan(Fate.WAITING, draft, draft.content(), one.content());
    }

    private Optional<Draft> known(Actor actor, EditionId edition, OrganisationId owner, Brought one) {
        return one.draft()
                .flatMap(store::lock)
                .filter(draft -> draft.owner().equals(owner) && draft.edition().equals(edition))
                .or(() -> store.byOnce(once(edition, owner, one)).flatMap(draft -> store.lock(draft.id())))
                .map(drafts::withPublished)
                .or(() -> published(actor, new ContributionId(edition, one.key()), owner));
    }

    /** An entry that is public, by its address. */
    private Optional<Draft> published(Actor actor, ContributionId id, OrganisationId owner) {
        List<Contribution> found = programme.published(id.edition(), List.of(id.slug()));
        return found.stream()
                .filter(entry -> entry.host().equals(owner))
                .findFirst()
                .map(entry -> drafts.ofPublished(actor, id));
    }
}
