package org.rightsdays.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whole contributions for listed, from memory where they were read lately and have not changed since. */
@Component
class ContributionCache {

    private static final int MOST = 1000;

    private final ContributionStore store;
    private final Cache<Key, Contribution> lately =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ContributionCache(ContributionStore store) {
        this.store = store;
    }

    /** In the order given; at most one query. */
    List<Contribution> of(List<Listed> listed) {
        var found = new ArrayList<Contribution>(listed.size());
        var missing = new ArrayList<Integer>();
        for (Listed one : listed) {
            Contribution contribution = lately.getIfPresent(new Key(one.number(), one.changedIn()));
            if (contribution == null) {
                missing.add(one.number());
            } else {
                found.add(contribution);
            }
        }
        return missing.isEmpty() ? found : withMissing(listed, missing);
    }

    private List<Contribution> withMissing(List<Listed> listed, List<Integer> missing) {
        Map<Integer, Contribution> read = new HashMap<>();
        boolean keep = listed.stream().allMatch(one -> one.changedIn() >= 0);
        for (StoredContribution stored :
                store.read(missing.stream().mapToInt(Integer::intValue).toArray())) {
            read.put(stored.number(), stored.contribution());
            if (keep) {
                lately.put(new Key(stored.number(), stored.changedIn()), stored.contribution());
            }
        }
        var found = new ArrayList<Contribution>(listed.size());
        for (Listed one : listed) {
            Contribution contribution = read.get(one.number());
            if (contribution == null) {
                contribution = lately.getIfPresent(new Key(one.number(), one.changedIn()));
            }
            if (contribution == null) {
                // It was there a moment ago: it has been pushed out since, or is no longer public.
                store.read(new int[] {one.number()}).forEach(again -> found.add(again.contribution()));
            } else {
                found.add(contribution);
            }
        }
        return found;
    }

    private record Key(int number, long changedIn) {}
}
