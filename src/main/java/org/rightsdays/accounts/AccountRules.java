package org.rightsdays.accounts;

import java.util.Set;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;

/** Who may do what with accounts. */
final class AccountRules {

    private AccountRules() {}

    /** Programs on the server and coordinators name coordinators and moderators; nobody else does. */
    static void mayGive(Actor actor, Set<Role> roles) {
        if (!roles.isEmpty() && !leads(actor)) {
            throw new Forbidden("Only a coordinator gives roles");
        }
    }

    /** A coordinator disables and changes others, not themselves, so that one is always left. */
    static void mayGovern(Actor actor, Account account) {
        if (!leads(actor)) {
            throw new Forbidden("Only a coordinator governs accounts");
        }
        if (actor.isAccount(account.id())) {
            throw new Forbidden("Nobody takes away their own roles or disables themselves");
        }
    }

    static void mayChange(Actor actor, Account account) {
        if (!actor.isAccount(account.id())) {
            throw new Forbidden("Only the owner changes an account");
        }
    }

    static boolean leads(Actor actor) {
        return actor.equals(Actor.OPERATOR) || actor.is(Role.COORDINATOR);
    }
}
