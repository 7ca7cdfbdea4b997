package org.rightsdays.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rightsdays.testing.Browser.Look;

/** What the browser is asked passes a good page and fails a bad one. */
class BrowserTests {

    private static final String GOOD = """
            <!doctype html><html lang="en"><head><title>Good</title><meta name="viewport" content="width=device-width">
            <style>body { color: #111; background: #fff } @media (prefers-color-scheme: dark) {
              body { color: #eee; background: #111 } a { color: #8cf } }</style></head>
            <body><a href="#main">Skip</a><main id="main"><h1>Good</h1>
            <form action="/found"><label>Words <input name="q"></label><button>Find</button></form></main></body></html>
            """;

    private static volatile String page = GOOD;
    private static HttpServer server;
    private static URI site;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        site = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void goodPagePassesEverything() {
        Browser browser = show(GOOD, Look.PHONE);
        assertThat(Axe.faults(browser)).isEmpty();
        assertThat(Viewing.sideways(browser)).isEmpty();
        assertThat(Viewing.traces(browser, site)).isEmpty();
        assertThat(Keyboard.faults(browser)).isEmpty();
        assertThat(Axe.faults(show(GOOD, Look.PHONE.inTheDark()))).isEmpty();
    }

    @Test
    void axeSeesWhatOnlyTheDarkHides() {
        String dim = GOOD.replace("color: #eee; background: #111", "color: #222; background: #111");
        assertThat(Axe.faults(show(dim, Look.DESK))).isEmpty();
        assertThat(Axe.faults(show(dim, Look.DESK.inTheDark())))
                .anySatisfy(fault -> assertThat(fault).contains("color-contrast"));
    }

    @Test
    void pageThatMustBeMovedSidewaysIsTold() {
        Browser browser = show(GOOD.replace("<h1>", "<h1 style='width: 500px'>"), Look.PHONE);
        assertThat(Viewing.sideways(browser))
                .anySatisfy(fault -> assertThat(fault).contains("<h1"));
    }

    @Test
    void tracesAreTold() {
        String marking = GOOD.replace("</body>", """
                <script>localStorage.setItem('a', 'b'); document.cookie = 'c=d';</script>
                <img alt="" src="http://127.0.0.1:26999/pixel.png"></body>""");
        Browser browser = show(marking, Look.DESK);
        assertThat(Viewing.traces(browser, site))
                .contains(
                        "stores something in localStorage",
                        "has set a cookie",
                        "asks another host: http://127.0.0.1:26999/pixel.png");
        browser.run("localStorage.clear(); document.cookie = 'c=; max-age=0'");
    }

    @Test
    void keyboardFaultsAreTold() {
        String hidden = GOOD.replace("<style>", "<style>button:focus { outline: none }");
        assertThat(Keyboard.faults(show(hidden, Look.DESK)))
                .anySatisfy(fault -> assertThat(fault).contains("shows no focus", "<button"));
        String unreachable = GOOD.replace("<button>", "<button tabindex='-1'>");
        assertThat(Keyboard.faults(show(unreachable, Look.DESK)))
                .anySatisfy(fault -> assertThat(fault).contains("not reached", "<button"));
        String drawn = GOOD.replace(
                        "<button>",
                        "<svg role='img' aria-label='Map' width='40' height='40'><a href='/x'>"
                                + "<circle r='9' cx='20' cy='20'/></a></svg><button>")
                .replace("<style>", "<style>svg a { outline: none } svg a:focus-visible circle { stroke: red }");
        assertThat(Keyboard.faults(show(drawn, Look.DESK))).isEmpty();
        String skipless = GOOD.replace("<a href=\"#main\">Skip</a>", "");
        assertThat(Keyboard.faults(show(skipless, Look.DESK)))
                .anySatisfy(fault -> assertThat(fault).contains("no skip link"));
    }

    @Test
    void scriptsOfThePageCanBeOff() {
        String changing = GOOD.replace("</body>", "<script>document.title = 'Changed'</script></body>");
        assertThat(show(changing, Look.DESK).run("return document.title")).isEqualTo("Changed");
        Browser browser = show(changing, Look.DESK.withoutScripts());
        assertThat(browser.run("return document.title")).isEqualTo("Good");
        browser.leaveBy(browser.find("button")::click);
        assertThat(browser.address().getPath()).isEqualTo("/found");
    }

    private static Browser show(String html, Look look) {
        page = html;
        Browser browser = Browser.shared();
        // Other tests share the browser, and have asked for addresses of their own.
        browser.forgetRequests();
        browser.open(site, look);
        return browser;
    }
}
