package org.rightsdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PageCacheTests {

    private @Nullable Long heard = 7L;
    private long inDatabase = 7;
    private boolean databaseIsAway;
    private final AtomicInteger questions = new AtomicInteger();
    private Instant now = Instant.parse("2024-12-10T23:59:00Z");
    private final PageCache cache = new PageCache(
            1 << 20,
            new Freshness(
                    () -> heard == null ? OptionalLong.empty() : OptionalLong.of(heard),
                    this::ask,
                    ((InstantSource) () -> now).withZone(ZoneOffset.UTC)));

    private long ask() {
        questions.incrementAndGet();
        if (databaseIsAway) {
            throw new DataAccessResourceFailureException("away");
        }
        return inDatabase;
    }

    private RenderedPage page(String text) {
        byte[] body = text.repeat(100).getBytes(StandardCharsets.UTF_8);
        return RenderedPage.of(new Validity(7, cache.day()), body, List.of(), "text/html;charset=utf-8");
    }

    private void keep(String key, RenderedPage page) {
        cache.begin(key);
        cache.finish(key, page);
    }

    @Test
    void pageIsFoundWithoutAskingTheDatabaseWhileChangesAreHeard() {
        keep("/en/", page("hello"));

        assertThat(cache.find("/en/")).isNotNull();
        assertThat(questions).hasValue(0);
    }

    @Test
    void pageOfAnOlderVersionIsNotFound() {
        keep("/en/", page("hello"));
        heard = 8L;

        assertThat(cache.find("/en/")).isNull();
        assertThat(cache.findOrAsk("/en/")).isNull();
    }

    @Test
    void pageOfYesterdayIsNotFound() {
        keep("/en/", page("hello"));
        now = now.plusSeconds(60);

        assertThat(cache.find("/en/")).isNull();
    }

    @Test
    void databaseIsAskedWhileChangesAreNotHeard() {
        keep("/en/", page("hello"));
        heard = null;

        assertThat(cache.find("/en/")).isNull();
        assertThat(cache.findOrAsk("/en/")).isNotNull();
        inDatabase = 8;
        assertThat(cache.findOrAsk("/en/")).isNull();
    }

    @Test
    void pagesGoOnBeingServedWhileTheDatabaseIsAwayAndItIsAskedOnce() {
        keep("/en/", page("hello"));
        heard = null;
        databaseIsAway = true;

        assertThat(cache.findOrAsk("/en/")).isNotNull();
        assertThat(cache.find("/en/")).isNotNull();
        assertThat(cache.findOrAsk("/en/")).isNotNull();
        assertThat(questions).hasValue(1);

        heard = 8L;
        assertThat(cache.find("/en/")).isNull();
    }

    @Test
    void secondReaderWaitsForWhoRendersAlready() {
        assertThat(cache.begin("/en/")).isNull();
        var waiting = cache.begin("/en/");
        assertThat(waiting).isNotNull().isNotDone();

        RenderedPage page = page("hello");
        cache.finish("/en/", page);
        assertThat(waiting).isCompletedWithValue(page);
    }

    @Test
    void parametersAreOrderedAndThoseLeftEmptyAreDropped() {
        assertThat(PageCache.key("/en/2024/programme", "theme=privacy&q=&city=porto"))
                .isEqualTo(PageCache.key("/en/2024/programme", "city=porto&theme=privacy"))
                .isEqualTo("/en/2024/programme?city=porto&theme=privacy");
    }

    @Test
    void differentAddressesNeverShareAKey() {
        assertThat(PageCache.key("/en/programme", "a=1")).isNotEqualTo(PageCache.key("/en/programme?a=1", null + "x"));
        assertThat(PageCache.key("/en", "page=2")).isNotEqualTo(PageCache.key("/en", "page=1"));
    }

    @Test
    void denserAndPlainFormsHoldTheSameText() {
        RenderedPage page = page("Grüße, مرحبا ");

        assertThat(page.isCompressed()).isTrue();
        assertThat(page.denser().plain().bytes()).isEqualTo(page.plain().bytes());
        assertThat(page.denser().weight()).isLessThanOrEqualTo(page.weight());
        assertThat(page.plain()
                        .isKnownBy(page.denser()
                                .field(org.eclipse.jetty.http.HttpHeader.ETAG)
                                .orElseThrow()))
                .isTrue();
        assertThat(page.isKnownBy(page("other")
                        .field(org.eclipse.jetty.http.HttpHeader.ETAG)
                        .orElseThrow()))
                .isFalse();
    }
}
