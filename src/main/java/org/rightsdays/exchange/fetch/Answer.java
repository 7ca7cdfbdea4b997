package org.rightsdays.exchange.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Takes in one answer, and breaks it off as soon as it is not what it may be. */
final class Answer implements Response.Listener {

    private final FetchRules rules;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private volatile boolean begun;
    private final CompletableFuture<Response> done = new CompletableFuture<>();

    Answer(FetchRules rules) {
        this.rules = rules;
    }

    CompletableFuture<Response> done() {
        return done;
    }

    byte[] content() {
        return content.toByteArray();
    }

    /** Whether anything came that looked like an answer; what breaks off after that was reached. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void onBegin(Response response) {
        begun = true;
    }

    static boolean isRedirect(Response response) {
        return switch (response.getStatus()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Media type in lower case, without parameters. */
    static String type(Response response) {
        String value = header(response, HttpHeader.CONTENT_TYPE);
        return value.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    static String header(Response response, HttpHeader name) {
        String value = response.getHeaders().get(name);
        return value == null ? "" : value;
    }

    @Override
    public void onHeaders(Response response) {
        FetchRefused refused = isRedirect(response) ? null : wrong(response);
        if (refused != null) {
            response.abort(refused);
        }
    }

    private @Nullable FetchRefused wrong(Response response) {
        if (response.getStatus() != 200) {
            return new FetchRefused("fetch-status", Map.of("status", Integer.toString(response.getStatus())));
        }
        if (!FetchRules.TYPES.contains(type(response))) {
            return new FetchRefused("fetch-type", Map.of("type", type(response)));
        }
        return response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > rules.bytes() ? tooLarge(rules) : null;
    }

    static FetchRefused tooLarge(FetchRules rules) {
        return new FetchRefused("fetch-too-large", Map.of("limit", (rules.bytes() >> 20) + " MB"));
    }

    @Override
    public void onContent(Response response, ByteBuffer bytes) {
        if (isRedirect(response)) {
            return; // what stands beside a redirect is of no use
        }
        if (content.size() + bytes.remaining() > rules.bytes()) {
            response.abort(tooLarge(rules));
            return;
        }
        var chunk = new byte[bytes.remaining()];
        bytes.get(chunk);
        content.write(chunk, 0, chunk.length);
    }

    @Override
    public void onComplete(Result result) {
        if (result.isFailed()) {
            done.completeExceptionally(result.getFailure());
        } else {
            done.complete(result.getResponse());
        }
    }
}
