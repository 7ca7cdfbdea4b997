package org.rightsdays.accounts;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.web.Origin;
import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.Privacy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by mail for whoever has no account: what is held of their address, to take along and to delete. Opening one
 * changes nothing, because mail scanners open every link; a button uses it up.
 */
@Component
public class DataLinks {

    /** How long a link can be used, and how long what it leads to can be read. */
    public static final Duration LIFETIME = Duration.ofMinutes(20);

    /** With its lifetime less than the day that the register promises. */
    static final Duration REMEMBERED = Duration.ofHours(23);

    private static final Actor BY_LINK = new Actor("person-by-link");

    private final DataLinkStore store;
    private final AccountStore accounts;
    private final Privacy privacy;
    private final Origin origin;
    private final History history;
    private final Clock clock;

    DataLinks(
            DataLinkStore store, AccountStore accounts, Privacy privacy, Origin origin, History history, Clock clock) {
        this.history = history;
        this.store = store;
        this.accounts = accounts;
        this.privacy = privacy;
        this.origin = origin;
        this.clock = clock;
    }

    /** What is held of an address: by module and table, as JSON can tell it, and how many public texts name it. */
    public record Held(String address, Map<String, Object> data, int mentions) {}

    URI create(EmailAddress address, String language) {
        return URI.create(origin.address() + "/" + language + "/desk/my-data/" + add(address, false));
    }

    /** Whether a link can still be used; it stays as it is. */
    public boolean isGood(String token) {
        return store.find(Secret.hash(token), false, clock.instant()).isPresent();
    }

    /** Uses a link up; the token of what it leads to, or empty where it can't be used any more. */
    @Transactional
    public Optional<String> open(String token) {
        return store.take(Secret.hash(token), false, clock.instant()).map(address -> add(address, true));
    }

    /** What a link has led to; empty once it was deleted, or too long ago. */
    public Optional<Held> held(String openedToken) {
        return store.find(Secret.hash(openedToken), true, clock.instant())
                .flatMap(this::person)
                .map(person -> new Held(person.address(), privacy.export(person), privacy.mentions(person)));
    }

    /** Deletes all of that, once; false where the link leads nowhere any more. */
    @Transactional
    public boolean erase(String openedToken) {
        Optional<Person> known = store.take(Secret.hash(openedToken), true, clock.instant())
                .flatMap(this::person)
                .map(privacy::known);
        known.ifPresent(person -> {
            if (person.account() != null) {
                accounts.delete(person.account());
                history.add(BY_LINK, List.of(new Step("account " + person.account(), "erased", Map.of())));
            }
            privacy.erase(person);
        });
        return known.isPresent();
    }

    /** Empty for whoever can sign in, and does that, with all that it asks for. A disabled account can't. */
    private Optional<Person> person(EmailAddress address) {
        Optional<Account> account = accounts.find(address);
        return account.isPresent() && !account.get().disabled()
                ? Optional.empty()
                : Optional.of(new Person(account.map(Account::id).orElse(null), address.value()));
    }

    private String add(EmailAddress address, boolean opened) {
        String token = Secret.create();
        store.add(Secret.hash(token), address, opened, clock.instant().plus(LIFETIME));
        return token;
    }
}
