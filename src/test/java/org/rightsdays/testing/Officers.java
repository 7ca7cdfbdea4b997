package org.rightsdays.testing;

import java.util.Set;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Makes contacts of cities whose session is open. */
@Component
public class Officers {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Given given;

    Officers(Accounts accounts, SignIns signIns, Given given) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.given = given;
    }

    /** A contact of Porto who reads English. */
    public Officer of(String address) {
        return of(address, "en", Cast.PORTO);
    }

    /** @param language that mails are written in */
    public Officer of(String address, String language, Organisation city) {
        Account account = accounts.invite(Actor.OPERATOR, new EmailAddress(address), language, Set.of());
        given.mandate(account.id(), city.id(), Capacity.CONTACT);
        return new Officer(signIns.of(account), city.id());
    }
}
