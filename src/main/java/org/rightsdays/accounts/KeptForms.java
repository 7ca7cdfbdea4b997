package org.rightsdays.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was typed into a form whose session had ended when it was sent. It is given back once, after signing in again. */
@Component
public class KeptForms {

    static final Duration KEPT = Duration.ofDays(1);

    private final KeptFormStore store;
    private final Clock clock;

    KeptForms(KeptFormStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A form as it was sent.
     *
     * @param account whose session had ended; null where that can't be told
     * @param path what follows the language in the address it was sent to
     * @param multipart whether it can hold files, which are not kept
     * @param fields name to what was typed, without the token of the ended session
     */
    public record Form(@Nullable UUID account, String path, boolean multipart, Map<String, List<String>> fields) {}

    /** Keeps a form for a day and returns the id that nobody can guess. */
    @Transactional
    public UUID keep(Form form) {
        var now = clock.instant();
        UUID id = UUID.randomUUID();
        store.add(id, form, now);
        return id;
    }

    /** The form, for the account it belongs to, or for whoever knows the id of one that belongs to none. */
    public Optional<Form> find(UUID id, UUID account) {
        return store.find(id, clock.instant().minus(KEPT))
                .filter(form -> form.account() == null || form.account().equals(account));
    }

    public void forget(UUID id, UUID account) {
        if (find(id, account).isPresent()) {
            store.delete(id);
        }
    }
}
