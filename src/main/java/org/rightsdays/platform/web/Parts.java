package org.rightsdays.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pieces of pages that many pages share, such as the entry of a contribution in a list, so that a page that is
 * rendered anew is put together from what is there. Bounded by bytes; the least useful go first.
 */
@Component
public class Parts {

    /** What an entry takes beside its bytes, about. */
    private static final int OVERHEAD = 200;

    private final Cache<Object, Kept> kept;

    Parts(@Value("${rightsdays.page.parts.megabytes:12}") long megabytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(megabytes << 20)
                .weigher((Object key, Kept one) -> one.part.size() + OVERHEAD)
                .build();
    }

    /**
     * The part, if it was made from the same things.
     *
     * @param key which part of which page in which language
     * @param madeFrom all that its text depends on
     */
    public Optional<Part> find(Object key, Object madeFrom) {
        Kept one = kept.getIfPresent(key);
        return one == null || !one.madeFrom.equals(madeFrom) ? Optional.empty() : Optional.of(one.part);
    }

    public void keep(Object key, Object madeFrom, Part part) {
        kept.put(key, new Kept(madeFrom, part));
    }

    private record Kept(Object madeFrom, Part part) {}
}
