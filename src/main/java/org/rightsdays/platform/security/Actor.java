package org.rightsdays.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param role the word that the history tells, such as {@code import} or {@code coordinator}
 * @param account whose session it is; null for programs and for whoever has not signed in
 * @param roles what the account may do on the whole site, as far as this session allows it
 */
public record Actor(String role, @Nullable UUID account, Set<Role> roles) {

    /** Whoever runs the command line on the server. */
    public static final Actor OPERATOR = new Actor("operator");

    /** Whoever has not signed in. */
    public static final Actor VISITOR = new Actor("visitor");

    /** The program itself, because a time has come. */
    public static final Actor CLOCK = new Actor("clock");

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A program, or nobody in particular. */
    public Actor(String role) {
        this(role, null, Set.of());
    }

    /** Somebody who has signed in, told by the history under the highest of the roles. */
    public static Actor of(UUID account, Set<Role> roles) {
        String told = roles.contains(Role.COORDINATOR)
                ? "coordinator"
                : roles.contains(Role.MODERATOR) ? "moderator" : "organiser";
        return new Actor(told, account, roles);
    }

    public boolean signedIn() {
        return account != null;
    }

    public boolean is(Role wanted) {
        return roles.contains(wanted);
    }

    /** Whether a person acts whom the site knows under this account. */
    public boolean isAccount(UUID other) {
        return other.equals(account);
    }

    /** @throws Forbidden for everybody without the role */
    public void require(Role wanted) {
        if (!is(wanted)) {
            throw new Forbidden("Only for the role " + wanted);
        }
    }
}
