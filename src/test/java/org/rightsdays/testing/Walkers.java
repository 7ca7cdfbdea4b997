package org.rightsdays.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Access.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those who walk over all routes, and the real things that they meet there; made once for all tests. */
@Component
public class Walkers {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Given given;
    private final ObjectProvider<AccessSamples> samples;
    private @Nullable Map<Who, Account> people;
    private @Nullable Map<String, String> paths;

    Walkers(Accounts accounts, Mandates mandates, Given given, ObjectProvider<AccessSamples> samples) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.given = given;
        this.samples = samples;
    }

    /** Everybody but the visitor, who has no account. */
    public synchronized Map<Who, Account> people() {
        if (people == null) {
            given.edition();
            var made = new HashMap<Who, Account>();
            Account coordinator = account("coordinator@access.example", Role.COORDINATOR);
            made.put(Who.COORDINATOR, coordinator);
            made.put(Who.MODERATOR, account("moderator@access.example", Role.MODERATOR));
            made.put(Who.ORGANISER, contact("porto@access.example", Cast.PORTO, coordinator));
            made.put(Who.FOREIGN, contact("niteroi@access.example", Cast.NITEROI, coordinator));
            people = made;
        }
        return people;
    }

    /** Route to the path of something real. */
    public synchronized Map<String, String> paths() {
        if (paths == null) {
            Account organiser = Objects.requireNonNull(people().get(Who.ORGANISER));
            var all = new HashMap<String, String>();
            samples.forEach(module -> all.putAll(module.paths(organiser)));
            paths = all;
        }
        return paths;
    }

    private Account contact(String address, Organisation organisation, Account coordinator) {
        Account account = account(address);
        mandates.give(
                Actor.of(coordinator.id(), coordinator.roles()), organisation.id(), account.id(), Capacity.CONTACT);
        return account;
    }

    private Account account(String address, Role... roles) {
        return accounts.invite(Actor.OPERATOR, new EmailAddress(address), "en", Set.of(roles));
    }
}
