package org.rightsdays.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Each rule passes a good page and can fail. */
class PageRulesTests {

    private static final String GOOD = """
            <!doctype html>
            <html lang="en" dir="ltr">
            <head><meta charset="utf-8"><title>Programme – Days</title>
            <link rel="stylesheet" href="/css/a.css"></head>
            <body>
            <a href="#content">Skip</a>
            <header><nav aria-label="Main"><a href="/en/">Home</a></nav></header>
            <main id="content">
            <h1>Programme</h1>
            <p lang="ar" dir="rtl">نص</p>
            <form action="/en/"><label for="q">Search</label> <input id="q" name="q">
            <fieldset><legend>Cities</legend><label><input type="checkbox" name="c"> Leipzig</label></fieldset>
            <button>Find</button></form>
            <img src="/a.png" alt="A square" width="4" height="4">
            <svg aria-hidden="true"></svg>
            </main>
            <footer><p>Foot</p></footer>
            </body></html>
            """;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html;charset=UTF-8",
            "Content-Security-Policy",
                    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=()");

    private static final ValidHtml VALID_HTML = new ValidHtml();

    @Test
    void goodPageBreaksNoRule() {
        List<PageRule> rules = List.of(
                VALID_HTML,
                new Headings(),
                new LanguageMarks(),
                new UniqueIds(),
                new FieldLabels(),
                new Landmarks(),
                new LinkNames(),
                new Pictures(),
                new OwnHostOnly(),
                new SafeHeaders(),
                new Weight(address -> 1_000));
        assertThat(rules).allSatisfy(rule -> assertThat(rule.faults(page(GOOD))).isEmpty());
    }

    @Test
    void invalidHtmlIsToldWithItsLine() {
        assertThat(VALID_HTML.faults(changed("<p>Foot</p>", "<p><div>Foot</div></p>")))
                .anySatisfy(fault -> assertThat(fault).contains("line 17", "<p>"));
        assertThat(VALID_HTML.faults(changed("<button>", "<button colour=red>")))
                .hasSize(1);
    }

    @Test
    void headingsAreOneAndInOrder() {
        var rule = new Headings();
        assertThat(rule.faults(changed("<p>Foot</p>", "<h1>Foot</h1>"))).hasSize(1);
        assertThat(rule.faults(changed("<h1>Programme</h1>", "<h1>Cities</h1>")))
                .hasSize(1);
        assertThat(rule.faults(changed("<p>Foot</p>", "<h4>Foot</h4>"))).hasSize(1);
    }

    @Test
    void languageAndDirectionAreMarked() {
        var rule = new LanguageMarks();
        assertThat(rule.faults(changed("<html lang=\"en\"", "<html"))).isNotEmpty();
        assertThat(rule.faults(changed("<html lang=\"en\"", "<html lang=\"ar\"")))
                .isNotEmpty();
        assertThat(rule.faults(changed(" dir=\"rtl\"", ""))).hasSize(1);
        assertThat(rule.faults(changed("lang=\"ar\"", "lang=\"x_y\""))).hasSize(1);
    }

    @Test
    void idsAreUniqueAndFound() {
        var rule = new UniqueIds();
        assertThat(rule.faults(changed("<h1>", "<h1 id=\"q\">"))).hasSize(1);
        assertThat(rule.faults(changed("for=\"q\"", "for=\"other\""))).hasSize(1);
        assertThat(rule.faults(changed("#content", "#elsewhere"))).hasSize(1);
    }

    @Test
    void fieldsHaveLabels() {
        var rule = new FieldLabels();
        assertThat(rule.faults(changed("for=\"q\"", ""))).hasSize(1);
        assertThat(rule.faults(changed("<legend>Cities</legend>", ""))).hasSize(1);
        assertThat(rule.faults(changed("Find", ""))).hasSize(1);
    }

    @Test
    void landmarksAreThere() {
        var rule = new Landmarks();
        assertThat(rule.faults(changed("<a href=\"#content\">Skip</a>", ""))).hasSize(1);
        assertThat(rule.faults(changed(" aria-label=\"Main\"", ""))).hasSize(1);
        assertThat(rule.faults(changed("<footer><p>Foot</p></footer>", ""))).hasSize(1);
    }

    @Test
    void linksHaveNames() {
        var rule = new LinkNames();
        assertThat(rule.faults(changed(">Home<", "><span aria-hidden=\"true\">→</span><")))
                .hasSize(1);
        assertThat(rule.faults(changed(" href=\"/en/\"", ""))).hasSize(1);
        assertThat(rule.faults(changed("href=\"/en/\"", "href=\"/en/\" target=\"_blank\"")))
                .hasSize(1);
    }

    @Test
    void picturesAreDescribedAndSized() {
        var rule = new Pictures();
        assertThat(rule.faults(changed(" alt=\"A square\"", ""))).hasSize(1);
        assertThat(rule.faults(changed(" width=\"4\"", ""))).hasSize(1);
        assertThat(rule.faults(changed(" aria-hidden=\"true\"", ""))).hasSize(1);
    }

    @Test
    void nothingComesFromElsewhere() {
        var rule = new OwnHostOnly();
        assertThat(rule.faults(changed("/a.png", "//cdn.example.org/a.png"))).hasSize(1);
        assertThat(rule.faults(changed("/css/a.css", "https://cdn.example.org/a.css")))
                .hasSize(1);
        assertThat(rule.faults(changed("<h1>", "<h1 style=\"color: red\">"))).hasSize(1);
        assertThat(rule.faults(changed("<p>Foot</p>", "<script>go()</script>"))).hasSize(1);
    }

    @Test
    void headersProtectTheReader() {
        var rule = new SafeHeaders();
        assertThat(rule.faults(page(GOOD, Map.of("Set-Cookie", "a=b")))).hasSize(1);
        assertThat(rule.faults(page(GOOD, Map.of("Server", "Jetty(12.1.12)")))).hasSize(1);
        assertThat(rule.faults(page(GOOD, Map.of("Referrer-Policy", "unsafe-url"))))
                .hasSize(1);
        assertThat(rule.faults(page(
                        GOOD,
                        Map.of(
                                "Content-Security-Policy",
                                HEADERS.get("Content-Security-Policy") + "; script-src 'unsafe-inline'"))))
                .hasSize(1);
        assertThat(rule.faults(page(GOOD, Map.of("Content-Security-Policy", "default-src *"))))
                .isNotEmpty();
    }

    @Test
    void firstViewIsLight() {
        assertThat(new Weight(address -> 30_000).faults(page(GOOD))).hasSize(1);
        assertThat(new Weight(address -> 60_000).faults(page(GOOD))).hasSize(2);
        assertThat(
                        new Weight(address -> 10)
                                .faults(
                                        changed(
                                                "<p>Foot</p>",
                                                "<img src=\"/1\"><img src=\"/2\">"
                                                        + "<img src=\"/3\"><img src=\"/4\"><img src=\"/5\"><img src=\"/6\"><img src=\"/7\"><img src=\"/8\">")))
                .hasSize(1);
    }

    private static FetchedPage changed(String part, String other) {
        assertThat(GOOD).contains(part);
        return page(GOOD.replace(part, other));
    }

    private static FetchedPage page(String html) {
        return page(html, Map.of());
    }

    private static FetchedPage page(String html, Map<String, String> moreHeaders) {
        var headers = new TreeMap<>(HEADERS);
        headers.putAll(moreHeaders);
        var all = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        URI address = URI.create("http://localhost:8080/en/2024/programme");
        return new FetchedPage(
                address,
                200,
                HttpHeaders.of(all, (_, _) -> true),
                html.length(),
                html,
                Jsoup.parse(html, address.toString()));
    }
}
