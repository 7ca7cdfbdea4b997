package org.rightsdays.accounts;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by mail that sign in once. Opening one changes nothing, because mail scanners open every link. */
@Component
public class SignInLinks {

    /** How long a link can be used. */
    public static final Duration LIFETIME = Duration.ofMinutes(20);

    /** Whoever opens a link again that was used up is told what to do. */
    static final Duration REMEMBERED = Duration.ofDays(2);

    private final SignInLinkStore store;
    private final AccountStore accounts;
    private final Origin origin;
    private final Clock clock;

    SignInLinks(SignInLinkStore store, AccountStore accounts, Origin origin, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Whom a link signs in.
     *
     * @param pathAfter where it leads, as what follows the language in an address
     */
    public record Entry(Account account, String pathAfter) {}

    URI create(Account account, @Nullable String pathAfter) {
        String token = Secret.create();
        var now = clock.instant();
        store.add(Secret.hash(token), account.id(), pathAfter, now.plus(LIFETIME));
        return URI.create(origin.address() + "/" + account.language() + "/desk/sign-in/link/" + token);
    }

    /** Whether a link can still be used; it stays as it is. */
    public boolean isGood(String token) {
        return store.find(Secret.hash(token), clock.instant())
                .filter(link -> link.account() != null)
                .isPresent();
    }

    /** Uses a link up; empty when it was used before, is too old, never was, or its account is disabled. */
    @Transactional
    public Optional<Entry> use(String token) {
        return store.use(Secret.hash(token), clock.instant())
                .flatMap(used -> accounts.find(Objects.requireNonNull(used.account()))
                        .filter(account -> !account.disabled())
                        .map(account -> new Entry(account, PathAfter.orDesk(used.pathAfter()))));
    }
}
