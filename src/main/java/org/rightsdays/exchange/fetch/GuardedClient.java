package org.rightsdays.exchange.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fetches an address that somebody typed. Only public addresses are reached: what a name leads to is judged when it is
 * connected to, and again after each redirect. Time and size are bounded as a whole; nothing is sent along that could
 * tell who asks. Every fetch has a client of its own, so that no connection outlives the check that it passed.
 */
@Component
public class GuardedClient {

    private static final int AT_ONCE = 4;
    private static final int THREADS = 6;

    private final FetchRules rules;
    private final CheckedResolver.Names names;
    private final String agent;
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Autowired
    GuardedClient(
            @Value("${rightsdays.fetch.networks:}") String networks, @Value("${site.address:}") String siteAddress) {
        this(new FetchRules(own(networks), FetchRules.TIME, FetchRules.BYTES), InetAddress::getAllByName, siteAddress);
    }

    GuardedClient(FetchRules rules, CheckedResolver.Names names, String siteAddress) {
        this.rules = rules;
        this.names = names;
        this.agent = siteAddress.isBlank() ? "Rightsdays" : "Rightsdays (" + siteAddress.strip() + ")";
    }

    private static List<Network> own(String networks) {
        try {
            return Network.all(networks);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "RIGHTSDAYS_FETCH_NETWORKS holds " + networks
                            + ", but must hold addresses or networks, such as 10.1.0.0/16",
                    e);
        }
    }

    /** The content of an address; {@code webcal:} is taken as https. */
    public Fetched fetch(String address) throws FetchRefused {
        URI first = FetchRules.address(address);
        if (!places.tryAcquire()) {
            throw new FetchRefused("fetch-busy");
        }
        HttpClient client = client();
        try {
            client.start();
            return follow(client, first);
        } catch (FetchRefused refused) {
            throw refused;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused("fetch-unreachable", Map.of("host", host(first)));
        } catch (Exception e) {
            throw new IllegalStateException("The client for " + first.getScheme() + " can't start", e);
        } finally {
            stop(client);
            places.release();
        }
    }

    private HttpClient client() {
        var client = new HttpClient();
        var threads = new QueuedThreadPool(THREADS, 1);
        threads.setDaemon(true);
        threads.setName("fetch");
        client.setExecutor(threads);
        client.setSocketAddressResolver(new CheckedResolver(rules, names));
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, agent));
        client.setMaxResponseHeadersSize(FetchRules.HEADER_BYTES);
        client.setConnectTimeout(rules.time().toMillis());
        return client;
    }

    private static void stop(HttpClient client) {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("A client that was started can be stopped", e);
        }
    }

    private Fetched follow(HttpClient client, URI first) throws FetchRefused, InterruptedException {
        client.getContentDecoderFactories().clear();
        client.getProtocolHandlers().clear();
        long end = System.nanoTime() + rules.time().toNanos();
        URI at = first;
        for (int redirects = 0; redirects <= FetchRules.REDIRECTS; redirects++) {
            var answer = new Answer(rules);
            Response response = get(client, at, answer, end);
            if (!Answer.isRedirect(response)) {
                return fetched(at, response, answer.content());
            }
            at = next(at, Answer.header(response, HttpHeader.LOCATION));
        }
        throw new FetchRefused("fetch-redirects", Map.of("limit", Integer.toString(FetchRules.REDIRECTS)));
    }

    private static URI next(URI at, String location) throws FetchRefused {
        try {
            return FetchRules.address(at.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            throw new FetchRefused("fetch-address");
        }
    }

    private Response get(HttpClient client, URI at, Answer answer, long end) throws FetchRefused, InterruptedException {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        client.newRequest(at)
                .headers(headers -> headers.put(HttpHeader.ACCEPT, "text/calendar, text/html;q=0.9, */*;q=0.5")
                        .put(HttpHeader.ACCEPT_ENCODING, "gzip"))
                .timeout(left, TimeUnit.MILLISECONDS)
                .send(answer);
        try {
            // The client ends it by itself; this is for the case that it doesn't.
            return answer.done().get(left + 1_000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw told(e, at, answer.hasBegun());
        } catch (TimeoutException e) {
            throw tooSlow();
        }
    }

    private FetchRefused told(ExecutionException failure, URI at, boolean begun) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof FetchRefused refused) {
                return refused;
            }
            if (cause instanceof TimeoutException || cause instanceof java.net.SocketTimeoutException) {
                return tooSlow();
            }
            if (cause instanceof org.eclipse.jetty.http.HttpException) {
                return new FetchRefused("fetch-answer", Map.of("host", host(at)));
            }
        }
        return new FetchRefused(begun ? "fetch-answer" : "fetch-unreachable", Map.of("host", host(at)));
    }

    private FetchRefused tooSlow() {
        return new FetchRefused(
                "fetch-too-slow",
                Map.of("seconds", Long.toString(Math.max(1, rules.time().toSeconds()))));
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }

    private Fetched fetched(URI at, Response response, byte[] content) throws FetchRefused {
        String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String charset = type == null || !type.toLowerCase(Locale.ROOT).contains("charset=")
                ? ""
                : type.replaceAll("(?i)^.*charset=\"?([\\w.:-]+).*$", "$1");
        return new Fetched(at, Answer.type(response), charset, unpacked(response, content));
    }

    private byte[] unpacked(Response response, byte[] content) throws FetchRefused {
        String encoding =
                Answer.header(response, HttpHeader.CONTENT_ENCODING).strip().toLowerCase(Locale.ROOT);
        if (encoding.isEmpty() || encoding.equals("identity")) {
            return content;
        }
        if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            throw new FetchRefused("fetch-encoding", Map.of("encoding", encoding));
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] all = packed.readNBytes(rules.bytes() + 1);
            if (all.length > rules.bytes()) {
                throw Answer.tooLarge(rules);
            }
            return all;
        } catch (IOException e) {
            throw new FetchRefused(
                    "fetch-answer", Map.of("host", host(response.getRequest().getURI())));
        }
    }
}
