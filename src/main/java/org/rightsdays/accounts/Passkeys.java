package org.rightsdays.accounts;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.PasskeyChecks.Checked;
import org.rightsdays.accounts.PasskeyStore.Challenge;
import org.rightsdays.accounts.PasskeyStore.Row;
import org.rightsdays.accounts.SecurityMails.Change;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys: signing in with what a device or a key holds and its owner unlocks, which is two factors at once and can't
 * be given to a false site.
 */
@Component
public class Passkeys {

    private static final Duration CHALLENGE_LIFETIME = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;

    private final PasskeyStore store;
    private final SecondFactorStore factors;
    private final AccountStore accounts;
    private final PasskeyChecks checks;
    private final SecurityMails mails;
    private final Clock clock;

    Passkeys(
            PasskeyStore store,
            SecondFactorStore factors,
            AccountStore accounts,
            @Lazy PasskeyChecks checks,
            SecurityMails mails,
            Clock clock) {
        this.store = store;
        this.factors = factors;
        this.accounts = accounts;
        this.checks = checks;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * A passkey, as its owner sees it.
     *
     * @param id for addresses and forms
     * @param name the device it was made on, in rough words
     */
    public record Passkey(
            String id,
            String name,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    /**
     * What a browser is asked.
     *
     * @param id to be sent back with the answer
     * @param options as the browser takes them, with bytes in base64url
     */
    public record Question(String id, Map<String, Object> options) {}

    public List<Passkey> of(UUID account) {
        return store.of(account).stream()
                .map(row -> new Passkey(text(row.id()), row.name(), row.createdAt(), row.usedAt()))
                .toList();
    }

    /** Asks for a new passkey. */
    @Transactional
    public Question askToMake(Session session, String siteName) {
        SecondFactors.requireSetUp(session);
        Account account = session.account();
        byte[] challenge = Secret.random(CHALLENGE_BYTES);
        var known = store.of(account.id()).stream()
                .map(row -> Map.of("type", "public-key", "id", text(row.id())))
                .toList();
        return new Question(
                keep(challenge, account.id()),
                Map.of(
                        "challenge", text(challenge),
                        "rp", Map.of("id", checks.host(), "name", siteName),
                        "user",
                                Map.of(
                                        "id", text(handle(account.id())),
                                        "name", account.address().value(),
                                        "displayName", account.called()),
                        "pubKeyCredParams",
                                PasskeyChecks.ALGORITHMS.stream()
                                        .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                        .toList(),
                        "authenticatorSelection",
                                Map.of(
                                        "residentKey", "required",
                                        "requireResidentKey", true,
                                        "userVerification", "required"),
                        "excludeCredentials", known,
                        "attestation", "none"));
    }

    /** Adds the passkey that a browser made; false where the answer is not right or comes too late. */
    @Transactional
    public boolean add(Session session, String questionId, String answer) {
        SecondFactors.requireSetUp(session);
        Account account = session.account();
        Optional<Checked> made = take(questionId)
                .filter(asked -> account.id().equals(asked.account()))
                .flatMap(asked -> checks.made(answer, asked.bytes()));
        if (made.isEmpty()) {
            return false;
        }
        Checked key = made.get();
        boolean added = store.add(new Row(
                key.id(),
                account.id(),
                session.device().browser() + " " + session.device().system(),
                key.credential(),
                key.signatures(),
                clock.instant(),
                null));
        if (added) {
            mails.tell(account, Change.PASSKEY_ADDED);
        }
        return added;
    }

    /** Asks whoever is there to show a passkey of this site. */
    @Transactional
    public Question askToShow() {
        byte[] challenge = Secret.random(CHALLENGE_BYTES);
        return new Question(
                keep(challenge, null),
                Map.of("challenge", text(challenge), "rpId", checks.host(), "userVerification", "required"));
    }

    /** Whose passkey has answered; empty where the answer is not right, comes too late, or the account is disabled. */
    @Transactional
    public Optional<Account> owner(String questionId, String answer) {
        Optional<Challenge> asked = take(questionId).filter(challenge -> challenge.account() == null);
        Optional<Row> row =
                asked.isEmpty() ? Optional.empty() : checks.claimed(answer).flatMap(store::find);
        Optional<Long> signatures = row.flatMap(
                key -> checks.signed(answer, asked.orElseThrow().bytes(), key.credential(), key.signatures()));
        signatures.ifPresent(count -> store.used(row.orElseThrow().id(), count, clock.instant()));
        return signatures
                .flatMap(_ -> accounts.find(row.orElseThrow().account()))
                .filter(account -> !account.disabled());
    }

    /** Removes one; an account with roles keeps one factor at least. */
    @Transactional
    public void remove(Session session, String id) {
        Account account = session.account();
        boolean last = store.of(account.id()).size() == 1
                && factors.totp(account.id())
                        .filter(SecondFactorStore.Totp::confirmed)
                        .isEmpty();
        if (!session.isFull() || last && !account.roles().isEmpty()) {
            throw new Forbidden("An account with roles keeps a second factor");
        }
        if (store.remove(Base64.getUrlDecoder().decode(id), account.id())) {
            mails.tell(account, Change.PASSKEY_REMOVED);
        }
    }

    private String keep(byte[] challenge, @Nullable UUID account) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        store.addChallenge(id, new Challenge(challenge, account), now.plus(CHALLENGE_LIFETIME));
        return id.toString();
    }

    private Optional<Challenge> take(String id) {
        try {
            return store.takeChallenge(UUID.fromString(id), clock.instant());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] handle(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
