package org.rightsdays.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rendered public pages by address, bounded by their bytes. A page is good while the content has the version that it
 * was rendered for; one that several readers miss at once is rendered once.
 */
final class PageCache {

    private final Cache<String, RenderedPage> pages;
    private final ConcurrentMap<String, CompletableFuture<@Nullable RenderedPage>> rendering =
            new ConcurrentHashMap<>();
    private final Freshness freshness;
    private final boolean keeps;

    /** @param maximumBytes 0 keeps nothing */
    PageCache(long maximumBytes, Freshness freshness) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((String key, RenderedPage page) -> page.weight() + 2 * key.length())
                .build();
        this.freshness = freshness;
        this.keeps = maximumBytes > 0;
    }

    /** Address with its parameters in one order, without those left empty by a form. */
    static String key(String path, @Nullable String query) {
        if (query == null) {
            return path;
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.endsWith("="))
                .sorted()
                .collect(Collectors.joining("&", path + '?', ""));
    }

    /** The version to render now; empty while the database is away. May wait for the database. */
    OptionalLong version() {
        return freshness.ask();
    }

    long day() {
        return freshness.day();
    }

    /** The page, if it is known to be right without asking the database. Never waits. */
    @Nullable
    RenderedPage find(String key) {
        RenderedPage page = pages.getIfPresent(key);
        if (page == null || freshness.of(page) != Freshness.Answer.FRESH) {
            return null;
        }
        if (page.canBeDenser()) {
            compressBetter(key, page);
        }
        return page;
    }

    /** The page, if it is right; asks the database where that is not known. */
    @Nullable
    RenderedPage findOrAsk(String key) {
        RenderedPage page = pages.getIfPresent(key);
        if (page == null) {
            return null;
        }
        OptionalLong version = freshness.ask();
        return version.isEmpty() || page.isOf(version.getAsLong(), day()) ? page : null;
    }

    /**
     * Asks to render a page.
     *
     * @return null if the caller is to render it and to call {@link #finish}; else what the one who renders it will
     *     have, null in it if that can't be kept
     */
    @Nullable
    CompletableFuture<@Nullable RenderedPage> begin(String key) {
        return keeps ? rendering.putIfAbsent(key, new CompletableFuture<>()) : null;
    }

    /** Ends what {@link #begin} began, with the page if it can be kept. */
    void finish(String key, @Nullable RenderedPage page) {
        if (page != null && keeps) {
            pages.put(key, page);
        }
        CompletableFuture<@Nullable RenderedPage> waiting = rendering.remove(key);
        if (waiting != null) {
            waiting.complete(page);
        }
    }

    private void compressBetter(String key, RenderedPage page) {
        String task = "dense " + key;
        if (rendering.putIfAbsent(task, new CompletableFuture<>()) == null) {
            Thread.startVirtualThread(() -> {
                try {
                    pages.asMap().replace(key, page, page.denser());
                } finally {
                    rendering.remove(task);
                }
            });
        }
    }
}
