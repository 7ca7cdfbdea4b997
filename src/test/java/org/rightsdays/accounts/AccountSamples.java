package org.rightsdays.accounts;

import java.util.Map;
import java.util.Set;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.AccessSamples;
import org.springframework.stereotype.Component;

/** Somebody whom coordinators govern. */
@Component
class AccountSamples implements AccessSamples {

    private final Accounts accounts;

    AccountSamples(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        Account somebody = accounts.invite(Actor.OPERATOR, new EmailAddress("governed@access.example"), "en", Set.of());
        String path = "/en/desk/people/" + somebody.id();
        return Map.of(
                "GET /{lang}/desk/people/{account}", path,
                "POST /{lang}/desk/people/{account}/roles", path + "/roles",
                "POST /{lang}/desk/people/{account}/disabled", path + "/disabled",
                "POST /{lang}/desk/people/{account}/forget-second-factors", path + "/forget-second-factors");
    }
}
