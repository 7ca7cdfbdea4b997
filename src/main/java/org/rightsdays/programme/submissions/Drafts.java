package org.rightsdays.programme.submissions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts while they are written: begun, saved from the first keystroke, put together when two people write at once. */
@Component
public class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREVIEW_BYTES = 18;

    private final DraftStore store;
    private final DraftRules rules;
    private final DraftSaving saving;
    private final Programme programme;
    private final History history;
    private final Clock clock;

    Drafts(DraftStore store, DraftRules rules, DraftSaving saving, Programme programme, History history, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.saving = saving;
        this.programme = programme;
        this.history = history;
        this.clock = clock;
    }

    /** What becomes of a text that is saved. */
    public sealed interface Saving {

        /** It is kept. {@code draft} may hold more than was sent, where somebody else has written other fields. */
        record Kept(Draft draft) implements Saving {}

        /**
         * Nothing was changed: the same fields were changed by somebody else meanwhile.
         *
         * @param draft as it is kept now
         * @param mine what could be put together, with the texts that were to be saved where both differ
         */
        record Clashes(Draft draft, List<Clash> fields, DraftContent mine) implements Saving {}
    }

    /** A field that two people changed, with what it was, what is kept now, and what was to be saved. */
    public record Clash(String field, String before, String theirs, String mine) {}

    /**
     * Begins a draft.
     *
     * @param once sent along by the form: the same value again gives the draft that was begun the first time
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't act for the owner, or not while suspended
     */
    @Transactional
    public Draft begin(Actor actor, EditionId edition, OrganisationId owner, DraftContent content, UUID once) {
        return begin(actor, edition, owner, content, new Origin(once, null));
    }

    /** Where a draft comes from: the form that sent it, and the import that it is part of. */
    record Origin(UUID once, @Nullable UUID batch) {}

    Draft begin(Actor actor, EditionId edition, OrganisationId owner, DraftContent content, Origin origin) {
        rules.requireEdit(actor, owner);
        rules.requireFree(actor, owner);
        Instant now = now();
        var draft = new Draft(
                DraftId.random(),
                edition,
                owner,
                actor.account(),
                DraftState.DRAFT,
                content,
                1,
                null,
                false,
                secret(),
                origin.batch(),
                now,
                now,
                null);
        if (!store.add(draft, origin.once())) {
            return store.byOnce(origin.once())
                    .filter(first -> rules.mayEdit(actor, first.owner()))
                    .orElseThrow();
        }
        history.add(actor, List.of(new Step(subject(draft), "created", Map.of())));
        return draft;
    }

    /**
     * The draft, for whoever acts for its owner. One of a published entry without changes of its own holds what is
     * published now.
     */
    @Transactional
    public Optional<Draft> find(Actor actor, DraftId id) {
        return store.find(id).map(draft -> {
            rules.requireEdit(actor, draft.owner());
            return withPublished(draft);
        });
    }

    /** All drafts of the organisations that the actor writes for, newest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(Actor actor, int limit) {
        return store.of(rules.organisationsOf(actor), limit);
    }

    /** The organisations that the actor may begin something for. */
    public List<OrganisationId> organisationsOf(Actor actor) {
        return rules.open(actor);
    }

    /** The organisations that the actor has a mandate of. */
    public List<OrganisationId> mandated(Actor actor) {
        return rules.organisationsOf(actor);
    }

    /** Whether the actor may submit for the owner, or only write. */
    public boolean maySubmit(Actor actor, Draft draft) {
        return rules.maySpeak(actor, draft.owner());
    }

    /**
     * Keeps what was typed. What somebody else has saved since its version is put together with it, field by field.
     *
     * @throws StepNotPossible while somebody decides about it
     */
    @Transactional
    public Saving save(Actor actor, DraftId id, Typed typed) {
        Draft draft = editable(lock(actor, id));
        return saving.write(draft, typed.version(), typed.content(draft), typed.current());
    }

    /** The same with a content that was made from the one that is kept. */
    @Transactional
    public Saving save(Actor actor, DraftId id, int version, DraftContent mine, Set<String> current) {
        Draft draft = editable(lock(actor, id));
        return saving.write(draft, version, mine, current);
    }

    /** As it is published, where somebody else has changed that, and open for changes. */
    Draft editable(Draft locked) {
        Draft draft = withPublished(locked);
        if (!draft.state().editable()) {
            throw new StepNotPossible(draft.state(), null);
        }
        return draft;
    }

    Draft write(Draft draft, DraftContent content) {
        return saving.write(draft, content);
    }

    void requireEdit(Actor actor, OrganisationId owner) {
        rules.requireEdit(actor, owner);
    }

    void requireFree(Actor actor, OrganisationId owner) {
        rules.requireFree(actor, owner);
    }

    /** For steps that speak for the owner. */
    Draft lockToSpeak(Actor actor, DraftId id) {
        Draft draft = store.lock(id).orElseThrow(NoSuchDraft::new);
        rules.requireSpeak(actor, draft.owner());
        rules.requireFree(actor, draft.owner());
        return draft;
    }

    Draft lock(Actor actor, DraftId id) {
        Draft draft = lockToRead(actor, id);
        rules.requireFree(actor, draft.owner());
        return draft;
    }

    /** The same while a suspension lasts, which stops changes only. */
    Draft lockToRead(Actor actor, DraftId id) {
        Draft draft = store.lock(id).orElseThrow(NoSuchDraft::new);
        rules.requireEdit(actor, draft.owner());
        return draft;
    }

    /** Takes over what was changed in the published entry by others, such as an import, as what it would be if they had written here. */
    Draft withPublished(Draft draft) {
        ContributionId id = draft.contribution();
        Optional<Contribution> changed = id == null
                ? Optional.empty()
                : programme.published(draft.edition(), List.of(id.slug())).stream()
                        .filter(published ->
                                Objects.requireNonNull(draft.publication()).sequence() != published.sequence())
                        .findFirst();
        return changed.map(published -> follow(draft, published)).orElse(draft);
    }

    private Draft follow(Draft draft, Contribution published) {
        DraftContent theirs = DraftWriting.write(published);
        DraftContent content = theirs;
        if (draft.hasUnpublishedChanges()) {
            int publicVersion = Objects.requireNonNull(draft.publication()).version();
            DraftContent base = store.earlier(draft.id(), publicVersion).orElse(theirs);
            content = Merge.of(base, theirs, draft.content()).content();
        }
        store.keepEarlier(draft);
        Draft next = Steps.following(draft, published, content, now());
        store.write(next);
        return next;
    }

    /**
     * All that an organisation has written or published for an edition, as drafts, oldest first.
     *
     * @throws org.rightsdays.platform.security.Forbidden for whoever doesn't act for it
     */
    @Transactional
    public List<Draft> of(Actor actor, OrganisationId owner, EditionId edition) {
        rules.requireEdit(actor, owner);
        programme.hosts(edition).forEach((slug, host) -> {
            if (host.equals(owner)) {
                ofPublished(actor, new ContributionId(edition, slug));
            }
        });
        return store.ofOwner(edition, owner).stream().map(this::withPublished).toList();
    }

    /** The draft by which a published entry is changed; made when it is asked for first, as for entries that were imported. */
    @Transactional
    public Draft ofPublished(Actor actor, ContributionId id) {
        Contribution published = programme.published(id.edition(), List.of(id.slug())).stream()
                .findFirst()
                .orElseThrow(NoSuchDraft::new);
        rules.requireEdit(actor, published.host());
        return store.bySlug(id.edition(), id.slug()).map(this::withPublished).orElseGet(() -> {
            Instant now = now();
            Draft draft = Steps.ofPublished(published, DraftId.random(), secret(), now);
            store.add(draft, draft.id().value());
            return draft;
        });
    }

    /** A new draft with what was given before, for another edition: without its times, and without pictures of people. */
    @Transactional
    public Draft copy(Actor actor, ContributionId from, EditionId to, UUID once) {
        Contribution earlier = programme.published(from.edition(), List.of(from.slug())).stream()
                .findFirst()
                .orElseThrow(NoSuchDraft::new);
        return begin(actor, to, earlier.host(), Steps.forAnotherYear(DraftWriting.write(earlier)), once);
    }

    /** Throws away a draft that was never submitted. */
    @Transactional
    public void discard(Actor actor, DraftId id) {
        Draft draft = lock(actor, id);
        if (draft.state() != DraftState.DRAFT) {
            throw new StepNotPossible(draft.state(), null);
        }
        store.remove(id);
        history.add(actor, List.of(new Step(subject(draft), "discarded", Map.of())));
    }

    static String subject(Draft draft) {
        return "draft " + draft.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String secret() {
        byte[] bytes = new byte[PREVIEW_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
