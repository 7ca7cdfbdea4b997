package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.Period;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.programme.ListingStore.Stored;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The index of each edition at the content version that is valid now; only what changed since is read. */
@Component
class Indexes {

    private final ListingStore store;
    private final Coalition coalition;
    private final Editions editions;
    private final ContentVersion contentVersion;
    private final TransactionTemplate snapshot;
    private final Map<EditionId, Held> held = new ConcurrentHashMap<>();

    Indexes(
            ListingStore store,
            Coalition coalition,
            Editions editions,
            ContentVersion contentVersion,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.coalition = coalition;
        this.editions = editions;
        this.contentVersion = contentVersion;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Empty where there is no such edition. */
    Optional<EditionIndex> of(EditionId id) {
        Optional<Edition> edition = editions.find(id);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        Period days = edition.get().days();
        if (contentVersion.raisedHere()) {
            return Optional.of(fresh(days, -1, each -> store.all(id, each)));
        }
        return Optional.of(held.computeIfAbsent(id, Held::new).at(contentVersion.current(), days));
    }

    private EditionIndex fresh(Period days, long version, Consumer<Consumer<Stored>> all) {
        var ordinals = new Ordinals();
        return EditionIndex.of(version, ordinals, listings(ordinals, days, all));
    }

    private List<Listing> listings(Ordinals ordinals, Period days, Consumer<Consumer<Stored>> stored) {
        Map<OrganisationId, Organisation> organisations =
                coalition.all().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var reader = new ListingReader(ordinals, days, organisations);
        var listings = new ArrayList<Listing>();
        stored.accept(one -> listings.add(reader.read(one)));
        return listings;
    }

    /** The index of one edition, renewed by one thread at a time. */
    private final class Held {

        private final EditionId id;
        private volatile @Nullable EditionIndex index;
        private @Nullable Period days;

        Held(EditionId id) {
            this.id = id;
        }

        EditionIndex at(long version, Period wantedDays) {
            EditionIndex current = index;
            return current != null && current.version() >= version ? current : renewed(version, wantedDays);
        }

        private synchronized EditionIndex renewed(long version, Period wantedDays) {
            EditionIndex current = index;
            if (current != null && current.version() >= version) {
                return current;
            }
            EditionIndex next;
            if (current == null || !wantedDays.equals(days) || store.withheldSince(id, current.version())) {
                next = fresh(wantedDays, version, each -> snapshot(() -> store.all(id, each)));
            } else {
                next = current.with(
                        version,
                        listings(
                                current.ordinals(),
                                wantedDays,
                                each -> snapshot(() -> store.changedSince(id, current.version(), each))));
            }
            days = wantedDays;
            index = next;
            return next;
        }

        private void snapshot(Runnable reading) {
            snapshot.executeWithoutResult(_ -> reading.run());
        }
    }
}
