package org.rightsdays.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.rightsdays.accounts.SecondFactorStore.Totp;
import org.rightsdays.accounts.SecurityMails.Change;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.web.RateLimits;
import org.rightsdays.platform.web.TooMany;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What accounts with roles show besides the link: codes of an authenticator app, and recovery codes for bad days. */
@Component
public class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int MOST_TRIES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final SecondFactorStore store;
    private final PasskeyStore passkeys;
    private final Sessions sessions;
    private final SecurityMails mails;
    private final RateLimits limits;
    private final Clock clock;

    SecondFactors(
            SecondFactorStore store,
            PasskeyStore passkeys,
            Sessions sessions,
            SecurityMails mails,
            RateLimits limits,
            Clock clock) {
        this.store = store;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.mails = mails;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether the account has a confirmed authenticator app. */
    public boolean hasApp(UUID account) {
        return store.totp(account).filter(Totp::confirmed).isPresent();
    }

    public int recoveryCodesLeft(UUID account) {
        return store.codesLeft(account);
    }

    /** Whether codes of the account's app can't be checked, because the key that it was sealed with is not here. */
    public boolean appIsSealed(UUID account) {
        return store.totp(account).filter(totp -> totp.secret() == null).isPresent();
    }

    /**
     * Draws a key for an app; it counts once a code of it was shown. False where the site has no key to seal it with, so
     * that an app can't be set up.
     */
    @Transactional
    public boolean beginApp(Session session) {
        requireSetUp(session);
        return store.begin(session.account().id(), Secret.random(SECRET_BYTES));
    }

    /** The key that waits for its first code, in the letters that are typed into an app; empty where none waits. */
    public Optional<String> keyOfApp(Session session) {
        requireSetUp(session);
        return store.totp(session.account().id())
                .filter(totp -> !totp.confirmed())
                .map(Totp::secret)
                .map(Base32::of);
    }

    /**
     * Makes the app count, if the code is one of it; the session then has its second factor.
     *
     * @throws TooMany after ten tries within fifteen minutes
     */
    @Transactional
    public boolean confirmApp(Session session, String code) {
        requireSetUp(session);
        if (!isRightApp(session.account().id(), code, false)) {
            return false;
        }
        store.confirm(session.account().id(), clock.instant());
        sessions.secondFactorShown(session);
        mails.tell(session.account(), Change.APP_ADDED);
        return true;
    }

    /**
     * Shows a second factor: a code of the app, once, or a recovery code, once.
     *
     * @throws TooMany after ten tries within fifteen minutes
     */
    @Transactional
    public boolean show(Session session, String typed) {
        UUID account = session.account().id();
        String code = typed.replaceAll("[\\s\\p{Zs}]+", "").toLowerCase(Locale.ROOT);
        if (isRightApp(account, code, true)) {
            sessions.secondFactorShown(session);
            return true;
        }
        if (store.useCode(account, hash(code), clock.instant())) {
            sessions.secondFactorShown(session);
            mails.tell(session.account(), Change.CODE_USED);
            return true;
        }
        return false;
    }

    /** New recovery codes, which take the place of all earlier ones and are told only now. */
    @Transactional
    public List<String> newRecoveryCodes(Session session) {
        requireSetUp(session);
        List<String> codes = Stream.generate(() -> Base32.randomCode(RANDOM))
                .limit(RECOVERY_CODES)
                .toList();
        store.replaceCodes(
                session.account().id(), codes.stream().map(SecondFactors::hash).toList());
        return codes;
    }

    /** Removes the app; an account with roles keeps one factor at least. */
    @Transactional
    public void removeApp(Session session) {
        UUID account = session.account().id();
        if (!session.isFull()
                || !session.account().roles().isEmpty() && passkeys.of(account).isEmpty()) {
            throw new Forbidden("An account with roles keeps a second factor");
        }
        store.removeTotp(account);
        if (passkeys.of(account).isEmpty()) {
            store.removeCodes(account);
        }
        mails.tell(session.account(), Change.APP_REMOVED);
    }

    private boolean isRightApp(UUID account, String code, boolean confirmed) {
        if (!limits.allows("second factor", account.toString(), MOST_TRIES, WITHIN)) {
            throw new TooMany("second factor");
        }
        OptionalLong step = store.totp(account).filter(totp -> totp.confirmed() == confirmed).map(Totp::secret).stream()
                .mapToLong(secret -> TotpCode.stepOf(code.replaceAll("\\s", ""), secret, clock.instant())
                        .orElse(-1))
                .filter(found -> found >= 0)
                .findFirst();
        return step.isPresent() && store.accept(account, step.getAsLong());
    }

    /** Nobody who has only the mailbox adds a factor to an account that has one. */
    static void requireSetUp(Session session) {
        if (session.standing() == Session.Standing.NEEDS_FACTOR) {
            throw new Forbidden("The second factor has to be shown first");
        }
    }

    private static byte[] hash(String code) {
        return Secret.hash("recovery:" + code.replace("-", ""));
    }
}
