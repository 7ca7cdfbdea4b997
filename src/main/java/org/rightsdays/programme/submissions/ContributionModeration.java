package org.rightsdays.programme.submissions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.moderation.Affected;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Described;
import org.rightsdays.moderation.MadeDecision;
import org.rightsdays.moderation.ModeratedContent;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Subject;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Contributions as moderators see them, and what their decisions do: one that is accepted is public in the same transaction. */
@Component
class ContributionModeration implements ModeratedContent {

    static final String KIND = "contribution";

    private static final Pattern PUBLIC_PATH = Pattern.compile("/([0-9]{4})/programme/([a-z0-9-]+)/?");
    private static final Pattern PUBLISHED = Pattern.compile("([0-9]{4})/([a-z0-9-]+)");

    private final DraftStore store;
    private final DraftReader reader;
    private final Releases releases;
    private final Programme programme;
    private final Hints hints;
    private final Readers readers;

    ContributionModeration(
            DraftStore store,
            DraftReader reader,
            Releases releases,
            Programme programme,
            Hints hints,
            Readers readers) {
        this.store = store;
        this.reader = reader;
        this.releases = releases;
        this.programme = programme;
        this.hints = hints;
        this.readers = readers;
    }

    /** What a case about a draft names. */
    static Subject subject(Draft draft) {
        return new Subject(
                KIND, draft.id().toString(), draft.owner(), draft.edition().year());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Described> describe(Subject subject, Words words) {
        Optional<Draft> draft = draft(subject);
        return draft.map(found -> describe(found, words))
                .or(() -> published(subject).map(entry -> describe(entry, words)));
    }

    private Described describe(Draft draft, Words words) {
        boolean waiting = draft.state() == DraftState.SUBMITTED || draft.state() == DraftState.CHANGES_ASKED;
        Contribution shown = reader.read(draft).contribution();
        ContributionId id = draft.contribution();
        boolean visible = id != null && releases.published(draft).isPresent();
        return new Described(
                shown.title(),
                DescribedFacts.of(shown, draft, words),
                "/" + words.language().tag() + "/preview/" + draft.preview(),
                visible && id != null ? address(id, words) : null,
                "/" + words.language().tag() + "/desk/contributions/" + draft.id(),
                coHosts(shown),
                waiting ? hints.about(draft, shown, words) : List.of(),
                possible(draft, visible),
                draft.saved());
    }

    private static Set<Outcome> possible(Draft draft, boolean visible) {
        return switch (draft.state()) {
            case SUBMITTED ->
                EnumSet.of(Outcome.ACCEPT, Outcome.ACCEPT_WITH_CONDITION, Outcome.ASK_FOR_CHANGE, Outcome.REFUSE);
            case CHANGES_ASKED -> EnumSet.of(Outcome.REFUSE);
            case ACCEPTED -> visible ? EnumSet.of(Outcome.HIDE, Outcome.REMOVE) : EnumSet.of(Outcome.RESTORE);
            case DRAFT, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    /** An entry that no draft belongs to, such as one that was imported. */
    private static Described describe(Contribution entry, Words words) {
        return new Described(
                entry.title(),
                DescribedFacts.of(entry, null, words),
                null,
                address(entry.id(), words),
                null,
                coHosts(entry),
                List.of(),
                EnumSet.of(Outcome.HIDE, Outcome.REMOVE),
                entry.changed());
    }

    private static Set<OrganisationId> coHosts(Contribution contribution) {
        return contribution.partners().stream()
                .filter(partner -> partner.role() == PartnerRole.CO_HOST)
                .map(Partner::organisation)
                .collect(Collectors.toSet());
    }

    static String address(ContributionId id, Words words) {
        return "/" + words.language().tag() + "/" + id.edition() + "/programme/" + id.slug();
    }

    @Override
    public List<Affected> affected(Subject subject) {
        return readers.of(draft(subject).orElse(null), subject.host());
    }

    @Override
    public void lock(Subject subject) {
        draft(subject).map(Draft::id).ifPresent(store::lock);
    }

    @Override
    public void decided(Subject subject, MadeDecision made, Actor actor) {
        Decision decision = made.decision();
        if (decision.outcome().needsCondition()) {
            store.ask(locked(subject).id(), LocalizedText.of(decision.language(), decision.message()));
        }
        switch (decision.outcome()) {
            case ACCEPT, ACCEPT_WITH_CONDITION -> accept(actor, locked(subject));
            case ASK_FOR_CHANGE -> store.write(Steps.to(locked(subject), DraftState.CHANGES_ASKED));
            case REFUSE -> store.write(Steps.to(locked(subject), DraftState.REFUSED));
            case HIDE, REMOVE -> programme.withhold(actor, contribution(subject), true);
            case RESTORE -> programme.withhold(actor, contribution(subject), false);
            case SUSPEND, NO_ACTION, CONFIRM -> {}
        }
    }

    private void accept(Actor actor, Draft draft) {
        List<Problem> problems = reader.problems(draft);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "A draft with " + problems.size() + " problems can't be published: " + draft.id());
        }
        releases.publish(actor, Steps.to(draft, DraftState.ACCEPTED));
        store.forgetEarlier(draft.id());
    }

    @Override
    public Optional<Subject> at(String path) {
        Matcher matcher = PUBLIC_PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var id = new ContributionId(new EditionId(Integer.parseInt(matcher.group(1))), matcher.group(2));
        return programme.published(id.edition(), List.of(id.slug())).stream()
                .findFirst()
                .map(entry -> store.bySlug(id.edition(), id.slug())
                        .map(ContributionModeration::subject)
                        .orElseGet(() -> new Subject(
                                KIND, id.toString(), entry.host(), id.edition().year())));
    }

    private Draft locked(Subject subject) {
        return DraftId.of(subject.key()).flatMap(store::lock).orElseThrow(NoSuchDraft::new);
    }

    private Optional<Draft> draft(Subject subject) {
        return DraftId.of(subject.key())
                .flatMap(store::find)
                .or(() -> Optional.ofNullable(key(subject)).flatMap(id -> store.bySlug(id.edition(), id.slug())));
    }

    private Optional<Contribution> published(Subject subject) {
        return Optional.ofNullable(key(subject))
                .flatMap(id -> programme.published(id.edition(), List.of(id.slug())).stream()
                        .findFirst());
    }

    private ContributionId contribution(Subject subject) {
        return draft(subject)
                .map(Draft::contribution)
                .or(() -> Optional.ofNullable(key(subject)))
                .orElseThrow(NoSuchDraft::new);
    }

    private static @Nullable ContributionId key(Subject subject) {
        Matcher matcher = PUBLISHED.matcher(subject.key());
        return matcher.matches()
                ? new ContributionId(new EditionId(Integer.parseInt(matcher.group(1))), matcher.group(2))
                : null;
    }
}
