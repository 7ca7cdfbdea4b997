package org.rightsdays.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives each public page to one request to render, and lets the others that ask for it meanwhile wait for that one. */
final class PublicPages implements HandlerInterceptor {

    /** Request attribute: the {@link Turn} of a request that renders a public page. */
    static final String TURN = PublicPages.class.getName() + ".turn";

    /** Request attribute: the {@link RenderedPage} that another request rendered meanwhile. */
    static final String READY = PublicPages.class.getName() + ".ready";

    private static final int SECONDS_TO_WAIT = 20;

    private final PageCache cache;

    PublicPages(PageCache cache) {
        this.cache = cache;
    }

    /**
     * That a request renders a public page.
     *
     * @param kept whether its result is for everybody
     */
    record Turn(String key, Validity validity, boolean kept) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!(request.getAttribute(PageCacheHandler.KEY) instanceof String key)
                || request.getDispatcherType() != DispatcherType.REQUEST
                || !isPublic(handler)) {
            return true;
        }
        long day = cache.day();
        OptionalLong version = cache.version();
        if (version.isEmpty()) {
            return true;
        }
        CompletableFuture<@Nullable RenderedPage> others = cache.begin(key);
        RenderedPage page = others == null ? cache.find(key) : await(others);
        if (page != null && page.isOf(version.getAsLong(), day)) {
            if (others == null) {
                cache.finish(key, page);
            }
            request.setAttribute(READY, page);
            return false;
        }
        request.setAttribute(TURN, new Turn(key, new Validity(version.getAsLong(), day), others == null));
        return true;
    }

    private static boolean isPublic(Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(PublicPage.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class));
    }

    private static @Nullable RenderedPage await(CompletableFuture<@Nullable RenderedPage> others)
            throws InterruptedException {
        try {
            return others.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
