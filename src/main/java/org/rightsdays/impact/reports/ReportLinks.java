package org.rightsdays.impact.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with which somebody without an account fills in the report on one contribution, and nothing else. */
@Component
public class ReportLinks {

    private static final Duration VALID = Duration.ofDays(90);
    private static final int BYTES = 24;

    private final LocalReportStore store;
    private final LocalReportRules rules;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReportLinks(LocalReportStore store, LocalReportRules rules, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A new link, valid for ninety days.
     *
     * @return the token that its address ends with; it is told once
     */
    @Transactional
    public String create(Actor actor, ContributionId contribution) {
        rules.requireMayReport(actor, contribution);
        return add(actor, contribution);
    }

    /** The same for the program itself, which sends it to the contacts of the host. */
    String createForMail(ContributionId contribution) {
        return add(Actor.CLOCK, contribution);
    }

    private String add(Actor actor, ContributionId contribution) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        store.addLink(hash(token), contribution, actor, now, now.plus(VALID));
        return token;
    }

    /** The contribution that a token is for; empty when it is unknown or too old. */
    public Optional<ContributionId> find(String token) {
        return token.length() > 64 ? Optional.empty() : store.findLink(hash(token), clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
