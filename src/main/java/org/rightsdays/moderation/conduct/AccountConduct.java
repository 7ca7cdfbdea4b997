package org.rightsdays.moderation.conduct;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.coalition.Suspension;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.moderation.Affected;
import org.rightsdays.moderation.Described;
import org.rightsdays.moderation.Described.Fact;
import org.rightsdays.moderation.MadeDecision;
import org.rightsdays.moderation.ModeratedContent;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Subject;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/**
 * The conduct of one person, whom moderators know by name and organisations: the address is for coordinators. Whoever has
 * a role on the whole site loses that first, by a coordinator: moderators don't shut each other out.
 */
@Component
class AccountConduct implements ModeratedContent {

    private static final Pattern DESK_PATH =
            Pattern.compile("/desk/people/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");

    private final Accounts accounts;
    private final Coalition coalition;
    private final Mandates mandates;
    private final Suspensions suspensions;

    AccountConduct(Accounts accounts, Coalition coalition, Mandates mandates, Suspensions suspensions) {
        this.accounts = accounts;
        this.coalition = coalition;
        this.mandates = mandates;
        this.suspensions = suspensions;
    }

    @Override
    public String kind() {
        return Subject.ACCOUNT;
    }

    @Override
    public Optional<Described> describe(Subject subject, Words words) {
        return account(subject).map(account -> {
            Optional<Suspension> now = suspensions.of(account.id());
            return new Described(
                    title(account, words),
                    facts(account, subject, now, words),
                    null,
                    null,
                    null,
                    Set.copyOf(organisations(account)),
                    List.of(),
                    possible(account, now.isPresent()),
                    null);
        });
    }

    private static LocalizedText title(Account account, Words words) {
        String name = account.name();
        return LocalizedText.of(words.language().tag(), name == null ? words.say("suspension.account.unnamed") : name);
    }

    private static Set<Outcome> possible(Account account, boolean suspended) {
        if (suspended) {
            return Set.of(Outcome.RESTORE);
        }
        return account.roles().isEmpty() ? Set.of(Outcome.SUSPEND) : Set.of();
    }

    private List<Fact> facts(Account account, Subject subject, Optional<Suspension> now, Words words) {
        var facts = new ArrayList<Fact>();
        now.ifPresent(suspension -> facts.add(SuspensionFact.of(suspension, zone(subject), words)));
        if (!account.roles().isEmpty()) {
            facts.add(new Fact(
                    words.say("suspension.fact.roles"),
                    LocalizedText.of(words.language().tag(), words.say("suspension.fact.roles.first"))));
        }
        organisations(account).stream()
                .flatMap(id -> coalition.find(id).stream())
                .forEach(organisation ->
                        facts.add(new Fact(words.say("suspension.fact.acts-for"), organisation.name())));
        return facts;
    }

    private @Nullable ZoneId zone(Subject subject) {
        return Optional.ofNullable(subject.host())
                .flatMap(coalition::find)
                .map(Organisation::zone)
                .orElse(null);
    }

    @Override
    public List<Affected> affected(Subject subject) {
        return account(subject).filter(account -> !account.disabled()).map(OrganisationConduct::affected).stream()
                .toList();
    }

    @Override
    public void lock(Subject subject) {
        // As with organisations: one row replaces another.
    }

    @Override
    public void decided(Subject subject, MadeDecision made, Actor actor) {
        UUID account = UUID.fromString(subject.key());
        switch (made.decision().outcome()) {
            case SUSPEND -> {
                var reasons = Objects.requireNonNull(made.decision().reasons());
                suspensions.begin(actor, Suspension.of(account, made.id(), made.made(), reasons.until()));
            }
            case RESTORE -> suspensions.lift(actor, account);
            default -> throw new IllegalStateException("Conduct leads to a suspension or to nothing");
        }
    }

    /** By the address of the page on which coordinators see the account. */
    @Override
    public Optional<Subject> at(String path) {
        Matcher matcher = DESK_PATH.matcher(path);
        return matcher.matches()
                ? accounts.find(UUID.fromString(matcher.group(1))).map(this::subject)
                : Optional.empty();
    }

    private Subject subject(Account account) {
        return Subject.conductOf(
                account.id(), organisations(account).stream().findFirst().orElse(null));
    }

    private Optional<Account> account(Subject subject) {
        return accounts.find(UUID.fromString(subject.key()));
    }

    private Set<OrganisationId> organisations(Account account) {
        return mandates.organisationsOf(Actor.of(account.id(), Set.of())).stream()
                .map(Mandate::organisation)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
