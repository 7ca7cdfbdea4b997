package org.rightsdays.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Role;

/**
 * Somebody who can sign in.
 *
 * @param name as the person wishes to be called; null where they have not said it, which nobody must
 * @param language of the interface for mails, by its tag
 * @param roles on the whole site
 * @param disabled may not sign in
 */
public record Account(
        UUID id, EmailAddress address, @Nullable String name, String language, Set<Role> roles, boolean disabled) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The name, or the address of whoever has not given one. */
    public String called() {
        return name == null ? address.value() : name;
    }
}
