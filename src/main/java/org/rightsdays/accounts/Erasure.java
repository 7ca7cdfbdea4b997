package org.rightsdays.accounts;

import org.rightsdays.privacy.Person;
import org.rightsdays.privacy.Privacy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaving for good: the account goes with all that hangs on it, and every module deletes what it holds of the person. */
@Component
public class Erasure {

    private final Privacy privacy;
    private final Accounts accounts;

    Erasure(Privacy privacy, Accounts accounts) {
        this.privacy = privacy;
        this.accounts = accounts;
    }

    /** @throws org.rightsdays.platform.security.Forbidden for the last coordinator */
    @Transactional
    public void erase(Session session) {
        Account account = session.account();
        Person person = privacy.known(new Person(account.id(), account.address().value()));
        accounts.erase(session.actor(), account.id());
        privacy.erase(person);
    }
}
