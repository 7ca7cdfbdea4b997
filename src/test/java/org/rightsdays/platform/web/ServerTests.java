package org.rightsdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class ServerTests {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Assets assets;

    private HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String file() {
        return assets.address() + "/fonts/LICENSE.txt";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en/nowhere", "/assets/0/css/none.css", "/en/%00", "/robots.txt", "/en/1999/programme"})
    void everyAnswerCarriesThePromisesAndNoCookie(String path) throws Exception {
        var headers = send("GET", path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.map())
                .doesNotContainKeys("set-cookie", "server", "x-powered-by", "strict-transport-security");
    }

    @Test
    void secondReaderGetsTheSamePageFromTheCache() throws Exception {
        var first = send("GET", file());
        var second = send("GET", file());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map().keySet())
                .isEqualTo(first.headers().map().keySet());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void gzipAndPlainHoldTheSame() throws Exception {
        for (int time = 0; time < 3; time++) {
            var plain = send("GET", file());
            var gzip = send("GET", file(), "Accept-Encoding", "gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(gzip.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(gzip.body().length).isLessThan(plain.body().length);
            assertThat(Gzip.expand(gzip.body())).isEqualTo(plain.body());
            assertThat(gzip.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
        }
    }

    @Test
    void readerWhoHasThePageIsToldSo() throws Exception {
        String tag = send("GET", file(), "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(tag).startsWith("\"").endsWith("\"");

        var again = send("GET", file(), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).isPresent();
        assertThat(send("GET", file(), "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void keptPageIsAnsweredWhileRequestsKeepEveryProcessorBusy() throws Exception {
        send("GET", file());
        var busy = new AtomicBoolean(true);
        var requests = new ArrayList<Thread>();
        for (int processor = 0; processor < Runtime.getRuntime().availableProcessors(); processor++) {
            requests.add(Thread.startVirtualThread(() -> {
                while (busy.get()) {
                    Thread.onSpinWait();
                }
            }));
        }
        try {
            assertThat(send("GET", file()).statusCode()).isEqualTo(200);
        } finally {
            busy.set(false);
        }
        for (Thread request : requests) {
            request.join();
        }
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        send("GET", file());
        var whole = send("GET", file());
        var head = send("HEAD", file());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(whole.body().length));
    }

    @Test
    void forwardedHeadersOfStrangersAreNotBelieved() throws Exception {
        var answer = send("GET", "/en/nowhere", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("evil.example");
    }

    @Test
    void requestThatIsNotHttpIsRefusedWithoutTellingTheServer() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET /\\ NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 ")
                    .contains("Content-Security-Policy: default-src 'self'")
                    .doesNotContainIgnoringCase("jetty");
        }
    }
}
