package org.rightsdays.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.springframework.stereotype.Component;

/** Finds by words, and remembers what was found while the content stays the same. */
@Component
class TextSearch {

    /** The most bits that are remembered in all: 8 MB. */
    private static final long MOST = 64_000_000;

    private final SearchStore store;
    private final Cache<Key, long[]> found = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, long[] bits) -> 64 * (bits.length + 32))
            .build();

    TextSearch(SearchStore store) {
        this.store = store;
    }

    /** Positions of what a reader's words find; null where they ask nothing. */
    long @Nullable [] find(EditionId edition, EditionIndex index, String text) {
        TextQuery query = TextQuery.of(text);
        if (query.isEmpty()) {
            return null;
        }
        if (index.version() < 0) {
            return index.bits(store.find(edition, query));
        }
        return found.get(new Key(edition, index.version(), query), _ -> index.bits(store.find(edition, query)));
    }

    private record Key(EditionId edition, long version, TextQuery query) {}
}
