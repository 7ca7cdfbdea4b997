package org.rightsdays.exchange.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal against a real server on this machine, which only tests may reach. */
class GuardedClientTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final int BYTES = 1 << 20;

    private final List<String> looked = new ArrayList<>();

    @Test
    void answerComesWithItsTypeAndAddress() throws Exception {
        try (var server = RawServer.saying(RawServer.ok("text/calendar; charset=UTF-8", "BEGIN:VCALENDAR"))) {
            Fetched fetched = toLoopback().fetch(server.address("/days.ics#today"));

            assertThat(fetched.type()).isEqualTo("text/calendar");
            assertThat(fetched.charset()).isEqualTo("UTF-8");
            assertThat(fetched.content()).asString().isEqualTo("BEGIN:VCALENDAR");
            assertThat(fetched.address().getPath()).isEqualTo("/days.ics");
            assertThat(server.asked()).hasSize(1);
            assertThat(server.asked().getFirst())
                    .contains("User-Agent: Rightsdays (https://days.example)")
                    .doesNotContainIgnoringCase("cookie")
                    .doesNotContainIgnoringCase("authorization")
                    .doesNotContainIgnoringCase("referer");
        }
    }

    @Test
    void nameThatLeadsToAPrivateAddressIsRefusedThoughOthersArePublic() {
        var client = client(List.of(), LONG, host ->
                new InetAddress[] {InetAddress.ofLiteral("193.0.6.139"), InetAddress.ofLiteral("127.0.0.1")});

        assertThat(refused(client, "https://intranet.example/")).isEqualTo("fetch-private");
    }

    @Test
    void nameIsLookedUpOnceAndConnectedToAsItWasJudged() throws Exception {
        try (var server = RawServer.saying(RawServer.ok("text/html", "<p>Hello"))) {
            var client = client(List.of(Network.of("127.0.0.1/32")), LONG, host -> {
                looked.add(host);
                // Whoever asks twice is led elsewhere.
                return new InetAddress[] {InetAddress.ofLiteral(looked.size() == 1 ? "127.0.0.1" : "127.9.9.9")};
            });

            client.fetch("http://days.example:" + server.port() + "/");

            assertThat(looked).containsExactly("days.example");
            assertThat(server.asked().getFirst()).contains("Host: days.example");
        }
    }

    @Test
    void redirectToThisMachineIsRefused() {
        try (var server = RawServer.saying(RawServer.redirect("http://127.0.0.2:80/secret"))) {
            var client = client(List.of(Network.of("127.0.0.1/32")), LONG, InetAddress::getAllByName);

            assertThat(refused(client, server.address("/"))).isEqualTo("fetch-private");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "gopher://127.0.0.1/", "ftp://days.example/", "days.example"})
    void otherSchemesAreRefused(String address) {
        assertThat(refused(guarded(), address)).isEqualTo("fetch-scheme");
    }

    @Test
    void redirectToAnotherSchemeIsRefused() {
        try (var server = RawServer.saying(RawServer.redirect("file:///etc/passwd"))) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-scheme");
        }
    }

    @Test
    void otherPortsAreRefused() {
        var client = client(List.of(), LONG, host -> new InetAddress[] {InetAddress.ofLiteral("193.0.6.139")});

        assertThat(refused(client, "http://days.example:22/")).isEqualTo("fetch-port");
    }

    @Test
    void credentialsAreRefusedAlsoInARedirect() {
        assertThat(refused(guarded(), "https://user:secret@days.example/")).isEqualTo("fetch-credentials");
        try (var server = RawServer.saying(RawServer.redirect("http://user:secret@127.0.0.1/"))) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-credentials");
        }
    }

    @Test
    void nameThatDoesNotExistIsToldSo() {
        assertThat(refused(guarded(), "https://nowhere.invalid/")).isEqualTo("fetch-unknown-host");
    }

    @Test
    void redirectsAreFollowedFiveTimesAndNoMore() throws Exception {
        try (var server = new RawServer((out, path) -> {
            int left = Integer.parseInt(path.substring(1));
            out.write((left == 0 ? RawServer.ok("text/html", "there") : RawServer.redirect("/" + (left - 1)))
                    .getBytes(StandardCharsets.UTF_8));
        })) {
            assertThat(toLoopback().fetch(server.address("/5")).content())
                    .asString()
                    .isEqualTo("there");
            assertThat(refused(toLoopback(), server.address("/6"))).isEqualTo("fetch-redirects");
        }
    }

    @Test
    void answerThatNeverEndsIsBrokenOff() {
        try (var server = new RawServer((out, path) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] more = new byte[1 << 16];
            while (true) {
                out.write(more);
            }
        })) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-too-large");
        }
    }

    @Test
    void answerThatDripsIsBrokenOffAsAWhole() {
        try (var server = new RawServer((out, path) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            drip(out);
        })) {
            assertThat(refused(client(loopback(), SHORT, InetAddress::getAllByName), server.address("/")))
                    .isEqualTo("fetch-too-slow");
        }
    }

    @Test
    void headThatDripsIsBrokenOffToo() {
        try (var server = new RawServer((out, path) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.UTF_8));
            drip(out);
        })) {
            assertThat(refused(client(loopback(), SHORT, InetAddress::getAllByName), server.address("/")))
                    .isEqualTo("fetch-too-slow");
        }
    }

    @Test
    void announcedSizeIsEnoughToBreakOff() {
        try (var server =
                RawServer.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n")) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-too-large");
        }
    }

    @Test
    void answerThatUnpacksToTooMuchIsBrokenOff() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(BYTES);
        try (var server = packed(bomb)) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-too-large");
        }
    }

    @Test
    void packedAnswerIsUnpacked() throws Exception {
        try (var server = packed(gzip("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(toLoopback().fetch(server.address("/")).content())
                    .asString()
                    .isEqualTo("BEGIN:VCALENDAR");
        }
    }

    @Test
    void headThatIsTooLongIsBrokenOff() {
        try (var server = RawServer.saying("HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(1 << 20) + "\r\n\r\n")) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-answer");
        }
    }

    @Test
    void answerThatIsNoHttpIsToldSo() {
        try (var server = RawServer.saying("220 mail.example ESMTP\r\n")) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-answer");
        }
    }

    @Test
    void otherTypesAreRefused() {
        try (var server = RawServer.saying(RawServer.ok("image/png", "no picture"))) {
            assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-type");
        }
    }

    @Test
    void otherStatesAreTold() {
        try (var server = RawServer.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")) {
            var refused =
                    catchThrowableOfType(FetchRefused.class, () -> toLoopback().fetch(server.address("/")));

            assertThat(refused.code()).isEqualTo("fetch-status");
            assertThat(refused.arguments()).containsEntry("status", "404");
        }
    }

    @Test
    void serverThatIsNotThereIsToldSo() {
        var server = RawServer.saying("");
        server.close();

        assertThat(refused(toLoopback(), server.address("/"))).isEqualTo("fetch-unreachable");
    }

    private static void drip(java.io.OutputStream out) throws IOException {
        var waiting = new java.util.concurrent.CountDownLatch(1);
        try {
            for (int i = 0; i < 600; i++) {
                out.write('a');
                out.flush();
                waiting.await(50, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RawServer packed(byte[] content) {
        return new RawServer((out, path) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nContent-Encoding: gzip\r\nContent-Length: "
                            + content.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(content);
        });
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static String refused(GuardedClient client, String address) {
        return catchThrowableOfType(FetchRefused.class, () -> client.fetch(address))
                .code();
    }

    /** As it is without configuration. */
    private static GuardedClient guarded() {
        return client(List.of(), LONG, InetAddress::getAllByName);
    }

    private static GuardedClient toLoopback() {
        return client(loopback(), LONG, InetAddress::getAllByName);
    }

    private static List<Network> loopback() {
        return List.of(Network.of("127.0.0.0/8"));
    }

    private static GuardedClient client(List<Network> own, Duration time, CheckedResolver.Names names) {
        return new GuardedClient(new FetchRules(own, time, BYTES), names, "https://days.example");
    }
}
