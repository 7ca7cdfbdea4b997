package org.rightsdays.impact.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.privacy.TimeLimited;
import org.rightsdays.programme.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with which somebody without an account fills in the report on one contribution, and nothing else. */
@Component
public class ReportLinks implements TimeLimited {

    private static final Duration VALID = Duration.ofDays(90);

    /** A link that is too old still tells its holder so, for a while. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final LocalReportStore store;
    private final LocalReportRules rules;
    private final Clock clock;

    ReportLinks(LocalReportStore store, LocalReportRules rules, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /** A link that was made once, whether or not it is still valid. */
    record Link(ContributionId contribution, Instant expires) {}

    /**
     * A new link, valid for ninety days.
     *
     * @return the token that its address ends with; it is told once
     */
    @Transactional
    public String create(Actor actor, ContributionId contribution) {
        rules.requireMayReport(actor, contribution);
        rules.requireFree(actor, contribution);
        return add(actor, contribution);
    }

    /** The same for the program itself, which sends it to the contacts of the host. */
    String createForMail(ContributionId contribution) {
        return add(Actor.CLOCK, contribution);
    }

    private String add(Actor actor, ContributionId contribution) {
        var token = Token.random();
        Instant now = clock.instant();
        store.addLink(token.hash(), contribution, actor, now, now.plus(VALID));
        return token.text();
    }

    /** The contribution that a token is for; empty when it is unknown or too old. */
    public Optional<ContributionId> find(String token) {
        return known(token)
                .filter(link -> link.expires().isAfter(clock.instant()))
                .map(Link::contribution);
    }

    /** The contribution that a token was for until it became too old: its holder is told so, and can ask for another. */
    public Optional<ContributionId> findExpired(String token) {
        return known(token)
                .filter(link -> !link.expires().isAfter(clock.instant()))
                .map(Link::contribution);
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("impact.report_link");
    }

    @Override
    public void forget(Instant now) {
        store.deleteLinksOfBefore(now.minus(KEPT));
    }

    private Optional<Link> known(String token) {
        return Token.of(token).flatMap(known -> store.findLink(known.hash()));
    }
}
