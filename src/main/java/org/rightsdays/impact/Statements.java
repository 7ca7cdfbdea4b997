package org.rightsdays.impact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes with the figures: testimonials, the backgrounds of audiences, and growth as somebody stated it. */
@Component
public class Statements {

    private final StatementStore store;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    Statements(StatementStore store, ContentVersion contentVersion, History history, Clock clock) {
        this.clock = clock;
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
    }

    /** By contribution and source; those whose consent was taken back are among them, and must not be shown. */
    public List<Testimonial> testimonials(EditionId edition) {
        return store.testimonials(edition);
    }

    /** One of them; empty where there is none. */
    public Optional<Testimonial> testimonial(UUID id) {
        return store.testimonial(id);
    }

    /** By scope and group, before disclosure control: never publish a count of them as it is. */
    public List<Background> backgrounds(EditionId edition) {
        return store.backgrounds(edition);
    }

    /** By account and metric. */
    public List<StatedGrowth> statedGrowth(EditionId edition) {
        return store.statedGrowth(edition);
    }

    /** Creates or changes by contribution and source, with history; a kept consent stays where none is given. */
    @Transactional
    public Saved saveTestimonials(Actor actor, EditionId edition, List<Testimonial> testimonials) {
        contentVersion.startWriting();
        List<Testimonial> stored = store.testimonials(edition);
        Set<String> erased = stored.stream()
                .filter(Testimonial::isErased)
                .map(Testimonial::source)
                .collect(Collectors.toSet());
        var recording = Recording.of(
                testimonials.stream()
                        .filter(one -> !erased.contains(Testimonial.erasedName(one.contribution(), one.source())))
                        .toList(),
                stored,
                one -> one.contribution() + "/" + one.source(),
                Statements::subject,
                Statements::keepingIdAndConsent);
        if (!recording.toWrite().isEmpty()) {
            store.writeTestimonials(recording.toWrite(), contentVersion.raise());
            history.add(actor, recording.steps());
        }
        return recording.saved();
    }

    private static Testimonial keepingIdAndConsent(Testimonial wanted, Testimonial was) {
        return new Testimonial(
                was.id(),
                wanted.edition(),
                wanted.contribution(),
                wanted.sourceKind(),
                wanted.source(),
                wanted.role(),
                wanted.organisation(),
                wanted.statement(),
                wanted.manner(),
                kept(wanted, was));
    }

    /** A consent that was taken back stays so, whatever a form or a file says later. */
    private static Testimonial.@Nullable Consent kept(Testimonial wanted, Testimonial was) {
        return was.isWithdrawn() || wanted.consent() == null ? was.consent() : wanted.consent();
    }

    /** A person takes a consent back: from then on the statement is not shown, in no later report either. */
    @Transactional
    public void withdraw(Actor actor, EditionId edition, UUID id) {
        contentVersion.startWriting();
        store.testimonials(edition).stream()
                .filter(one -> one.id().equals(id) && one.consent() != null && !one.isWithdrawn())
                .findFirst()
                .ifPresent(one -> {
                    store.writeTestimonials(List.of(one.withdrawn(clock.instant())), contentVersion.raise());
                    history.add(actor, List.of(new Step(subject(one), "withdrawn", Map.of())));
                });
    }

    /** Deletes name and words of a person, here and in the history; that there was a statement and a consent stays. */
    @Transactional
    public void erase(Actor actor, UUID id) {
        contentVersion.startWriting();
        store.testimonial(id)
                .filter(one -> one.consent() != null && !one.isErased())
                .ifPresent(one -> {
                    Testimonial erased = one.erased(clock.instant());
                    store.erase(erased, contentVersion.raise());
                    history.forget(subject(one), subject(erased));
                    history.add(actor, List.of(new Step(subject(erased), "erased", Map.of())));
                });
    }

    /** Statements whose consent was taken back before a time, and whose name and words are still here. */
    public List<Testimonial> withdrawnBefore(Instant time) {
        return store.ofPersons().stream()
                .filter(one -> one.consent() != null
                        && one.consent().withdrawnAt() != null
                        && one.consent().withdrawnAt().isBefore(time))
                .toList();
    }

    private static String subject(Testimonial one) {
        return "testimonial " + one.edition() + "/" + one.contribution() + "/" + one.source();
    }

    /** Creates or changes by scope and group, with history. */
    @Transactional
    public Saved saveBackgrounds(Actor actor, EditionId edition, List<Background> backgrounds) {
        contentVersion.startWriting();
        var recording = Recording.of(
                backgrounds,
                store.backgrounds(edition),
                one -> one.scope().path() + "/" + one.group(),
                one -> "background " + edition + "/" + one.scope().path() + "/" + one.group(),
                (wanted, _) -> wanted);
        if (!recording.toWrite().isEmpty()) {
            store.writeBackgrounds(recording.toWrite(), contentVersion.raise());
            history.add(actor, recording.steps());
        }
        return recording.saved();
    }

    /** The groups of a contribution as its host tells them now: those that are told no more are gone, with history. */
    @Transactional
    public void replaceBackgrounds(Actor actor, EditionId edition, String contribution, List<Background> backgrounds) {
        saveBackgrounds(actor, edition, backgrounds);
        List<Background> gone = store.backgrounds(edition).stream()
                .filter(one -> contribution.equals(one.scope().contribution()))
                .filter(one -> backgrounds.stream()
                        .noneMatch(told ->
                                told.scope().equals(one.scope()) && told.group().equals(one.group())))
                .toList();
        if (!gone.isEmpty()) {
            gone.forEach(store::delete);
            contentVersion.raise();
            history.add(
                    actor,
                    gone.stream()
                            .map(one -> new Step(
                                    "background " + edition + "/" + one.scope().path() + "/" + one.group(),
                                    "deleted",
                                    Map.of()))
                            .toList());
        }
    }

    /** Creates or changes by account and metric, with history. */
    @Transactional
    public Saved saveStatedGrowth(Actor actor, EditionId edition, List<StatedGrowth> growth) {
        contentVersion.startWriting();
        var recording = Recording.of(
                growth,
                store.statedGrowth(edition),
                one -> one.account() + "/" + one.metric().word(),
                one -> "stated growth " + edition + "/" + one.account() + "/"
                        + one.metric().word(),
                (wanted, _) -> wanted);
        if (!recording.toWrite().isEmpty()) {
            store.writeStatedGrowth(recording.toWrite(), contentVersion.raise());
            history.add(actor, recording.steps());
        }
        return recording.saved();
    }
}
