package org.rightsdays.moderation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of content that other modules let us moderate. */
@Component
class Contents {

    private final ObjectProvider<ModeratedContent> known;
    private final Coalition coalition;

    Contents(ObjectProvider<ModeratedContent> known, Coalition coalition) {
        this.known = known;
        this.coalition = coalition;
    }

    /** By whose clocks those whom a decision is about read its times. */
    ZoneId zone(Subject subject) {
        return Optional.ofNullable(subject.host())
                .flatMap(coalition::find)
                .map(Organisation::zone)
                .orElse(StatementText.WITHOUT_PLACE);
    }

    Optional<Described> describe(Subject subject, Words words) {
        return of(subject).flatMap(content -> content.describe(subject, words));
    }

    List<Affected> affected(Subject subject) {
        return of(subject).map(content -> content.affected(subject)).orElse(List.of());
    }

    /** Whether the actor is one of those whom a decision is about. */
    boolean affects(Actor actor, Subject subject) {
        UUID account = actor.account();
        return account != null && affected(subject).stream().anyMatch(person -> account.equals(person.account()));
    }

    /** Before the case; a page of the site, which nobody owns, has nothing to hold. */
    void lock(Subject subject) {
        of(subject).ifPresent(content -> content.lock(subject));
    }

    void decided(Subject subject, MadeDecision made, Actor actor) {
        of(subject)
                .orElseThrow(() -> new IllegalStateException("Nobody owns " + subject))
                .decided(subject, made, actor);
    }

    /** What stands at a public path without language. */
    Optional<Subject> at(String path) {
        return known.orderedStream()
                .flatMap(content -> content.at(path).stream())
                .findFirst();
    }

    private Optional<ModeratedContent> of(Subject subject) {
        return Optional.ofNullable(byKind().get(subject.kind()));
    }

    private Map<String, ModeratedContent> byKind() {
        return known.stream().collect(Collectors.toMap(ModeratedContent::kind, Function.identity()));
    }
}
