package org.rightsdays.accounts;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.web.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a new site gets its first coordinator: by a link that whoever starts the program can read, and nobody else. */
@Component
public class FirstCoordinator {

    /** How long the link can be used; each start of a site without coordinator makes another. */
    public static final Duration LIFETIME = Duration.ofDays(1);

    private final Accounts accounts;
    private final SignInLinkStore links;
    private final Origin origin;
    private final Clock clock;

    FirstCoordinator(Accounts accounts, SignInLinkStore links, Origin origin, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.origin = origin;
        this.clock = clock;
    }

    /** A link for the operator to open; empty where there is a coordinator. */
    @Transactional
    public Optional<URI> link() {
        if (!isWanted()) {
            return Optional.empty();
        }
        String token = Secret.create();
        links.add(Secret.hash(token), null, null, clock.instant().plus(LIFETIME));
        return Optional.of(URI.create(origin.address() + "/en/desk/first/" + token));
    }

    /** Whether a link can still be used; it stays as it is. */
    public boolean isGood(String token) {
        return isWanted() && links.find(Secret.hash(token), clock.instant()).isPresent();
    }

    /** Uses the link up and makes the account of the address a coordinator; empty where it can't be used any more. */
    @Transactional
    public Optional<Account> become(String token, EmailAddress address, String language) {
        return isWanted() && links.useWithoutAccount(Secret.hash(token), clock.instant())
                ? Optional.of(accounts.invite(Actor.OPERATOR, address, language, Set.of(Role.COORDINATOR)))
                : Optional.empty();
    }

    private boolean isWanted() {
        return accounts.withRole(Role.COORDINATOR).isEmpty();
    }
}
