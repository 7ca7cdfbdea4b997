package org.rightsdays.impact.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.privacy.TimeLimited;
import org.rightsdays.programme.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consents of those who are quoted or can be seen: taken back as easily as they were given, by the speaker with a link,
 * or by the host. Whatever was typed of a statement leaves the report's form with it.
 */
@Component
public class Consents implements TimeLimited {

    /** Somebody who was quoted and came with a link: no account, but the right to take one consent back. */
    public static final Actor SPEAKER = new Actor("speaker-by-link");

    /** A host can see for a while which statement was taken back. */
    private static final Duration KEPT_WITHDRAWN = Duration.ofDays(30);

    private final ConsentLinkStore links;
    private final LocalReportStore reports;
    private final LocalReportRules rules;
    private final Statements statements;
    private final PhotoConsent photos;
    private final Clock clock;

    Consents(
            ConsentLinkStore links,
            LocalReportStore reports,
            LocalReportRules rules,
            Statements statements,
            PhotoConsent photos,
            Clock clock) {
        this.links = links;
        this.reports = reports;
        this.rules = rules;
        this.statements = statements;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * A link for the speaker of a statement; it is valid as long as the statement is kept.
     *
     * @return the token that its address ends with, told once; empty where there is no such statement to take back
     */
    @Transactional
    public Optional<String> linkFor(Actor actor, ContributionId contribution, UUID statement) {
        requireMayReport(actor, contribution);
        return given(contribution, statement).map(one -> {
            var token = Token.random();
            links.add(token.hash(), one.id(), clock.instant());
            return token.text();
        });
    }

    /** The statement that a speaker's link is for, whether or not the consent was taken back. */
    public Optional<Testimonial> find(String token) {
        return Token.of(token).flatMap(known -> links.find(known.hash())).flatMap(statements::testimonial);
    }

    /** The speaker takes the consent back. */
    @Transactional
    public void withdraw(String token) {
        find(token).filter(one -> !one.isWithdrawn()).ifPresent(one -> withdraw(SPEAKER, one));
    }

    /** The host takes it back for the speaker. */
    @Transactional
    public void withdraw(Actor actor, ContributionId contribution, UUID statement) {
        requireMayReport(actor, contribution);
        given(contribution, statement).ifPresent(one -> withdraw(actor, one));
    }

    private void withdraw(Actor actor, Testimonial statement) {
        statements.withdraw(actor, statement.edition(), statement.id());
        forgetAnswers(statement);
    }

    private void forgetAnswers(Testimonial statement) {
        var contribution = new ContributionId(statement.edition(), statement.contribution());
        reports.find(contribution)
                .filter(report -> report.answer("quote-name").equals(statement.source()))
                .ifPresent(_ -> reports.removeAnswers(contribution, ReportFields.QUOTE));
    }

    /** The speaker has name and words deleted, not only hidden; the link leads nowhere any more. */
    @Transactional
    public void erase(String token) {
        find(token).ifPresent(one -> erase(SPEAKER, one));
    }

    private void erase(Actor actor, Testimonial statement) {
        links.deleteOf(statement.id());
        statements.erase(actor, statement.id());
        forgetAnswers(statement);
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("impact.testimonial");
    }

    @Override
    public void forget(Instant now) {
        statements.withdrawnBefore(now.minus(KEPT_WITHDRAWN)).forEach(one -> erase(Actor.CLOCK, one));
    }

    /** Somebody who can be seen no longer agrees: the photo of the report isn't shown any more. */
    @Transactional
    public void withdrawPhoto(Actor actor, ContributionId contribution) {
        requireMayReport(actor, contribution);
        photos.withdraw(actor, contribution);
    }

    private Optional<Testimonial> given(ContributionId contribution, UUID statement) {
        return statements
                .testimonial(statement)
                .filter(one -> one.edition().equals(contribution.edition())
                        && one.contribution().equals(contribution.slug()))
                .filter(one -> one.consent() != null && !one.isWithdrawn());
    }

    private void requireMayReport(Actor actor, ContributionId contribution) {
        if (!actor.equals(LocalReports.BY_LINK) && !rules.mayReport(actor, contribution)) {
            throw new Forbidden("Only the host reports on " + contribution);
        }
    }
}
