package org.rightsdays.programme.submissions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Affected;
import org.springframework.stereotype.Component;

/** Who gets a mail about a contribution: its author, and the contacts of its host. */
@Component
class Readers {

    private final Accounts accounts;

    Readers(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Affected> of(@Nullable Draft draft, @Nullable OrganisationId host) {
        return Optional.ofNullable(draft).map(Draft::author).flatMap(accounts::find).stream()
                .filter(account -> !account.disabled())
                .map(Readers::affected)
                .toList();
    }

    private static Affected affected(Account account) {
        return new Affected(account.address(), account.language(), account.id());
    }
}
