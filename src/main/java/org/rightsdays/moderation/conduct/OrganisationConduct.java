package org.rightsdays.moderation.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The conduct of a city or partner. Everybody who acts for it is told, and may appeal. */
@Component
class OrganisationConduct implements ModeratedContent {

    private static final Pattern PUBLIC_PATH = Pattern.compile("/[0-9]{4}/(?:cities|partners)/([a-z0-9-]+)/?");

    private final Coalition coalition;
    private final Mandates mandates;
    private final Accounts accounts;
    private final Suspensions suspensions;

    OrganisationConduct(Coalition coalition, Mandates mandates, Accounts accounts, Suspensions suspensions) {
        this.coalition = coalition;
        this.mandates = mandates;
        this.accounts = accounts;
        this.suspensions = suspensions;
    }

    @Override
    public String kind() {
        return Subject.ORGANISATION;
    }

    @Override
    public Optional<Described> describe(Subject subject, Words words) {
        return coalition.find(organisation(subject)).map(found -> {
            Optional<Suspension> now = suspensions.of(found.id());
            return new Described(
                    found.name(),
                    facts(found, now, words),
                    null,
                    null,
                    null,
                    Set.of(),
                    List.of(),
                    Set.of(now.isPresent() ? Outcome.RESTORE : Outcome.SUSPEND),
                    null);
        });
    }

    private List<Fact> facts(Organisation organisation, Optional<Suspension> now, Words words) {
        var facts = new ArrayList<Fact>();
        now.ifPresent(suspension -> facts.add(SuspensionFact.of(suspension, organisation.zone(), words)));
        LocalizedText summary = organisation.summary();
        if (summary != null) {
            facts.add(new Fact(words.say("suspension.fact.summary"), summary));
        }
        facts.add(new Fact(
                words.say("suspension.fact.people"),
                LocalizedText.of(
                        words.language().tag(),
                        words.number(mandates.of(organisation.id()).size()))));
        return facts;
    }

    @Override
    public List<Affected> affected(Subject subject) {
        return mandates.of(organisation(subject)).stream()
                .map(Mandate::account)
                .flatMap(id -> accounts.find(id).stream())
                .filter(account -> !account.disabled())
                .map(OrganisationConduct::affected)
                .toList();
    }

    static Affected affected(Account account) {
        return new Affected(account.address(), account.language(), account.id());
    }

    @Override
    public void lock(Subject subject) {
        // Nothing of an organisation changes with a case; its suspension is one row that replaces another.
    }

    @Override
    public void decided(Subject subject, MadeDecision made, Actor actor) {
        switch (made.decision().outcome()) {
            case SUSPEND -> suspensions.begin(actor, suspension(organisation(subject), made));
            case RESTORE -> suspensions.lift(actor, organisation(subject));
            default -> throw new IllegalStateException("Conduct leads to a suspension or to nothing");
        }
    }

    private static Suspension suspension(OrganisationId organisation, MadeDecision made) {
        UUID decision = made.id();
        var reasons = Objects.requireNonNull(made.decision().reasons());
        return Suspension.of(organisation, decision, made.made(), reasons.until());
    }

    @Override
    public Optional<Subject> at(String path) {
        Matcher matcher = PUBLIC_PATH.matcher(path);
        return matcher.matches()
                ? coalition.find(new OrganisationId(matcher.group(1))).map(found -> Subject.conductOf(found.id()))
                : Optional.empty();
    }

    private static OrganisationId organisation(Subject subject) {
        return new OrganisationId(subject.key());
    }
}
