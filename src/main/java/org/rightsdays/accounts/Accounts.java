package org.rightsdays.accounts;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The face of the module: who has an account, and what may be done with it. */
@Component
public class Accounts {

    private final AccountStore store;
    private final SignInLinks links;
    private final SessionStore sessions;
    private final SecondFactorStore factors;
    private final PasskeyStore passkeys;
    private final History history;

    Accounts(
            AccountStore store,
            SignInLinks links,
            SessionStore sessions,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            History history) {
        this.store = store;
        this.links = links;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.history = history;
    }

    public Optional<Account> find(UUID id) {
        return store.find(id);
    }

    public Optional<Account> byAddress(EmailAddress address) {
        return store.find(address);
    }

    /** In the order of their addresses; disabled accounts are among them. */
    public List<Account> withRole(Role role) {
        return store.withRole(role);
    }

    /** Coordinators and moderators, in the order of their addresses. */
    public List<Account> withAnyRole() {
        return store.withAnyRole();
    }

    /**
     * The account of an address, made where there is none; roles are added to those it has. It sends no mail: whoever
     * invites says what for.
     *
     * @throws Forbidden when roles are given by anybody but a coordinator or the operator
     */
    @Transactional
    public Account invite(Actor actor, EmailAddress address, String language, Set<Role> roles) {
        AccountRules.mayGive(actor, roles);
        var fresh = new Account(UUID.randomUUID(), address, null, language, roles, false);
        if (store.insert(fresh)) {
            history.add(
                    actor,
                    List.of(new Step(
                            subject(fresh), "invited", Changes.between(facts(fresh, Set.of()), facts(fresh)))));
            return fresh;
        }
        Account present = store.lock(address).orElseThrow();
        var all = EnumSet.noneOf(Role.class);
        all.addAll(present.roles());
        all.addAll(roles);
        return all.equals(present.roles()) ? present : save(actor, present, with(present, all), "roles-changed");
    }

    /** The roles that an account has from now on. Its sessions end, because they were opened with others. */
    @Transactional
    public Account setRoles(Actor actor, UUID id, Set<Role> roles) {
        Account account = existing(id);
        AccountRules.mayGovern(actor, account);
        return roles.equals(account.roles()) ? account : save(actor, account, with(account, roles), "roles-changed");
    }

    /** Ends the sessions of an account and lets nobody sign in with it, or allows that again. */
    @Transactional
    public Account setDisabled(Actor actor, UUID id, boolean disabled) {
        Account account = existing(id);
        AccountRules.mayGovern(actor, account);
        var changed = new Account(
                account.id(), account.address(), account.name(), account.language(), account.roles(), disabled);
        return save(actor, account, changed, disabled ? "disabled" : "enabled");
    }

    /** For whoever has lost their devices and codes: all second factors go, and new ones are set up after a link. */
    @Transactional
    public void forgetSecondFactors(Actor actor, UUID id) {
        Account account = existing(id);
        AccountRules.mayGovern(actor, account);
        factors.removeTotp(id);
        factors.removeCodes(id);
        passkeys.removeAll(id);
        sessions.endAll(id);
        history.add(actor, List.of(new Step(subject(account), "second-factors-forgotten", Map.of())));
    }

    /** What the owner says about themselves; a name that is null or blank is none. */
    @Transactional
    public Account describe(Actor actor, UUID id, @Nullable String name, String language) {
        Account account = existing(id);
        AccountRules.mayChange(actor, account);
        String given = name == null || name.isBlank() ? null : name.strip();
        var changed =
                new Account(account.id(), account.address(), given, language, account.roles(), account.disabled());
        store.update(changed);
        return changed;
    }

    /** Whether the account can be deleted by its owner: the last coordinator stays until there is another. */
    public boolean mayErase(Account account) {
        return !account.roles().contains(Role.COORDINATOR)
                || store.withRole(Role.COORDINATOR).stream()
                        .anyMatch(other -> !other.disabled() && !other.id().equals(account.id()));
    }

    /** Deletes the account with everything that hangs on it, by its owner; what the history tells keeps its number. */
    @Transactional
    public void erase(Actor actor, UUID id) {
        Account account = existing(id);
        AccountRules.mayChange(actor, account);
        if (!mayErase(account)) {
            throw new Forbidden("The last coordinator stays");
        }
        store.delete(id);
        history.add(actor, List.of(new Step(subject(account), "erased", Map.of())));
    }

    /**
     * A link that signs in with the account once, within twenty minutes; opening it asks for a press of a button.
     *
     * @param pathAfter where it leads then, as what follows the language in an address, such as {@code /desk/account};
     *     null for the start page of the desk
     */
    @Transactional
    public URI signInLink(Account account, @Nullable String pathAfter) {
        return links.create(account, pathAfter);
    }

    private Account save(Actor actor, Account before, Account after, String step) {
        store.update(after);
        sessions.endAll(after.id());
        history.add(actor, List.of(new Step(subject(after), step, Changes.between(facts(before), facts(after)))));
        return after;
    }

    private Account existing(UUID id) {
        return store.find(id).orElseThrow(() -> new Forbidden("There is no such account"));
    }

    private static Account with(Account account, Set<Role> roles) {
        return new Account(
                account.id(), account.address(), account.name(), account.language(), roles, account.disabled());
    }

    private static String subject(Account account) {
        return "account " + account.id();
    }

    private static Facts facts(Account account) {
        return facts(account, account.roles());
    }

    private static Facts facts(Account account, Set<Role> roles) {
        return new Facts(roles.stream().sorted().toList(), account.disabled());
    }

    /** What the history keeps of an account: nothing about the person. */
    public record Facts(List<Role> roles, boolean disabled) {}
}
