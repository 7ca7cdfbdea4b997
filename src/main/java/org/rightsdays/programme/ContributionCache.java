package org.rightsdays.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whole contributions for listings, from memory where they were read lately and have not changed since. */
@Component
class ContributionCache {

    private static final int MOST = 8000;

    private final ContributionStore store;
    private final Cache<Key, Contribution> lately =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ContributionCache(ContributionStore store) {
        this.store = store;
    }

    /** In the order of the listings; at most one query. */
    List<Contribution> of(List<Listing> listings) {
        var found = new ArrayList<Contribution>(listings.size());
        var missing = new ArrayList<Integer>();
        for (Listing listing : listings) {
            Contribution contribution = lately.getIfPresent(new Key(listing.number(), listing.changedIn()));
            if (contribution == null) {
                missing.add(listing.number());
            } else {
                found.add(contribution);
            }
        }
        return missing.isEmpty() ? found : withMissing(listings, missing);
    }

    private List<Contribution> withMissing(List<Listing> listings, List<Integer> missing) {
        Map<Integer, Contribution> read = new HashMap<>();
        for (StoredContribution stored :
                store.read(missing.stream().mapToInt(Integer::intValue).toArray())) {
            read.put(stored.number(), stored.contribution());
            lately.put(new Key(stored.number(), stored.changedIn()), stored.contribution());
        }
        var found = new ArrayList<Contribution>(listings.size());
        for (Listing listing : listings) {
            Contribution contribution = read.get(listing.number());
            if (contribution == null) {
                contribution = lately.getIfPresent(new Key(listing.number(), listing.changedIn()));
            }
            found.add(contribution == null ? readAgain(listing) : contribution);
        }
        return found;
    }

    /** It was there a moment ago and has been pushed out since. */
    private Contribution readAgain(Listing listing) {
        return Objects.requireNonNull(store.read(new int[] {listing.number()}).getFirst())
                .contribution();
    }

    private record Key(int number, long changedIn) {}
}
