package org.rightsdays.platform.web;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the page cache on the thread that read the request, without waking another and without a servlet.
 * Whatever is not there goes on to the servlets on a thread that may block.
 */
final class PageCacheHandler extends Handler.Wrapper {

    /** Request attribute that holds the key under which the answer may be kept. */
    static final String KEY = PageCacheHandler.class.getName() + ".key";

    private final PageCache cache;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    PageCacheHandler(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String method = request.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            HttpURI uri = request.getHttpURI();
            String key = PageCache.key(uri.getPath(), uri.getQuery());
            RenderedPage page = cache.find(key);
            if (page != null) {
                answer(request, response, callback, page);
                return true;
            }
            request.setAttribute(KEY, key);
        }
        waiting.add(() -> answerOrRender(request, response, callback));
        executor(request).execute(this::goOnWithTheFirst);
        return true;
    }

    private static void answer(Request request, Response response, Callback callback, RenderedPage page) {
        HttpFields asked = request.getHeaders();
        HttpFields.Mutable fields = response.getHeaders();
        if (page.isKnownBy(asked.get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(304);
            fields.add(page.unchangedFields());
            response.write(true, null, callback);
            return;
        }
        RenderedPage accepted =
                !page.isCompressed() || Gzip.acceptedBy(asked.get(HttpHeader.ACCEPT_ENCODING)) ? page : page.plain();
        response.setStatus(200);
        fields.add(accepted.fields());
        @Nullable ByteBuffer body = request.getMethod().equals("HEAD") ? null : accepted.body();
        response.write(true, body, callback);
    }

    /**
     * The scheduler of virtual threads goes on with what one reader of connections hands in while there is any, which lets
     * the rest wait. So each thread that begins takes the request that came first, not the one it was made for.
     */
    private void goOnWithTheFirst() {
        Runnable first = waiting.poll();
        if (first != null) {
            first.run();
        }
    }

    private void answerOrRender(Request request, Response response, Callback callback) {
        try {
            if (request.getAttribute(KEY) instanceof String key) {
                RenderedPage page = cache.findOrAsk(key);
                if (page != null) {
                    answer(request, response, callback, page);
                    return;
                }
            }
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private static Executor executor(Request request) {
        Executor threads = request.getComponents().getExecutor();
        Executor virtual = VirtualThreads.getVirtualThreadsExecutor(threads);
        return virtual == null ? threads : virtual;
    }
}
