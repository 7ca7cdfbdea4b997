package org.rightsdays.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.accounts.Session.Standing;
import org.rightsdays.accounts.SessionStore.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions: opened by signing in, ended by signing out, by idleness, by a change of roles and by disabling. The
 * secret of one is in its cookie alone.
 */
@Component
public class Sessions {

    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);

    private final SessionStore store;
    private final AccountStore accounts;
    private final Clock clock;

    Sessions(SessionStore store, AccountStore accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Opens a session and returns its secret, for the cookie.
     *
     * @param bothFactors whether the way of signing in counts as two factors, as a passkey does
     */
    @Transactional
    public String open(Account account, Device device, boolean bothFactors) {
        Instant now = clock.instant();
        String token = Secret.create();
        var row = new Row(UUID.randomUUID(), account.id(), device, now, now, bothFactors ? now : null, false, false);
        store.add(row, Secret.hash(token));
        return token;
    }

    /** The session of a cookie; empty where there is none, or none any more. */
    public Optional<Session> find(String token) {
        Optional<Row> row = store.find(Secret.hash(token));
        Instant now = clock.instant();
        Optional<Session> session = row.flatMap(found -> session(found, token)).filter(found -> lives(found, now));
        session.filter(found -> found.seenAt().plus(SEEN_AGAIN_AFTER).isBefore(now))
                .ifPresent(found -> store.seen(found.id(), now));
        return session;
    }

    /** Whose session a cookie was, also where it has ended by idleness; empty where it was ended on purpose. */
    public Optional<UUID> ownerOf(String token) {
        return store.find(Secret.hash(token)).map(Row::account);
    }

    /** What the forms of a session carry; also known once the session has ended. */
    public static String csrf(String token) {
        return Secret.derive(token, "csrf");
    }

    /** Those of an account that have not ended, the last used first. */
    public List<Session> of(UUID account) {
        Instant now = clock.instant();
        return store.of(account).stream()
                .flatMap(row -> session(row, "").stream())
                .filter(session -> lives(session, now))
                .toList();
    }

    /** Ends one of an account's own sessions. */
    public void end(UUID account, UUID session) {
        store.end(session, account);
    }

    /** Ends all sessions of an account but one. */
    public void endOthers(Session kept) {
        store.endAllBut(kept.id(), kept.account().id());
    }

    /** Whoever has just made a passkey has shown it. */
    public void passkeyMade(Session session) {
        SecondFactors.requireSetUp(session);
        secondFactorShown(session);
    }

    void secondFactorShown(Session session) {
        store.secondFactorShown(session.id(), clock.instant());
    }

    private static boolean lives(Session session, Instant now) {
        Duration idle = session.account().roles().isEmpty() ? Session.IDLE : Session.IDLE_WITH_ROLES;
        return session.seenAt().plus(idle).isAfter(now)
                && session.startedAt().plus(Session.LONGEST).isAfter(now);
    }

    private Optional<Session> session(Row row, String token) {
        return accounts.find(row.account())
                .filter(account -> !account.disabled())
                .map(account -> new Session(
                        row.id(),
                        account,
                        row.device(),
                        row.startedAt(),
                        row.seenAt(),
                        row.secondFactorAt(),
                        standing(account, row),
                        csrf(token)));
    }

    private static Standing standing(Account account, Row row) {
        boolean wanted = !account.roles().isEmpty() || row.hasTotp();
        if (!wanted || row.secondFactorAt() != null) {
            return Standing.FULL;
        }
        return row.hasTotp() || row.hasPasskey() ? Standing.NEEDS_FACTOR : Standing.NEEDS_SETUP;
    }
}
