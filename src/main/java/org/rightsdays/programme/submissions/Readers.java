package org.rightsdays.programme.submissions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Affected;
import org.springframework.stereotype.Component;

/** Who gets a mail about a contribution: its author, and the contacts of its host. */
@Component
class Readers {

    private final Accounts accounts;
    private final Mandates mandates;

    Readers(Accounts accounts, Mandates mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    List<Affected> of(@Nullable Draft draft, @Nullable OrganisationId host) {
        Stream<UUID> author = Optional.ofNullable(draft).map(Draft::author).stream();
        Stream<UUID> contacts = host == null
                ? Stream.of()
                : mandates.of(host).stream()
                        .filter(mandate -> mandate.capacity() == Capacity.CONTACT)
                        .map(Mandate::account);
        return Stream.concat(author, contacts)
                .distinct()
                .flatMap(id -> accounts.find(id).stream())
                .filter(account -> !account.disabled())
                .map(Readers::affected)
                .toList();
    }

    private static Affected affected(Account account) {
        return new Affected(account.address(), account.language(), account.id());
    }
}
