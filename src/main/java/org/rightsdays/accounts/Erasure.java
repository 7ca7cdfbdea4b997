package org.rightsdays.accounts;

import org.rightsdays.privacy.Privacy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaving for good: every module deletes what it holds of the account, then the account goes. */
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
        privacy.erase(session.account().id());
        accounts.erase(session.actor(), session.account().id());
    }
}
