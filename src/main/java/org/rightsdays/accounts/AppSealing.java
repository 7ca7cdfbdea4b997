package org.rightsdays.accounts;

import org.rightsdays.platform.storage.DatabaseReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals at the start what lies readable or under an older key, and says what can't be opened. */
@Component
@ConditionalOnWebApplication
class AppSealing {

    private static final Logger LOG = LoggerFactory.getLogger(AppSealing.class);

    private final SecondFactorStore store;
    private final TransactionTemplate transaction;

    AppSealing(SecondFactorStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @EventListener(DatabaseReady.class)
    void start() {
        Thread.startVirtualThread(this::sealAll);
    }

    void sealAll() {
        try {
            transaction.executeWithoutResult(_ -> store.sealAll());
            tell(store.notSealed(), "lie readable in the database until RIGHTSDAYS_SECRETS_KEY is set");
            tell(
                    store.notReadable(),
                    "were sealed with a key that is not here; their owners need a passkey or a"
                            + " recovery code until it is put back");
        } catch (RuntimeException failure) {
            LOG.warn("The keys of authenticator apps are sealed at the next start", failure);
        }
    }

    private static void tell(int apps, String what) {
        if (apps > 0) {
            LOG.warn("Authenticator apps: {} {}; see docs/operate/accounts.md", apps, what);
        }
    }
}
