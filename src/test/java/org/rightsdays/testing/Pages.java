package org.rightsdays.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A visitor's program that judges every page it gets: valid HTML, headings, language, ids, labels, landmarks, names,
 * pictures, hosts, headers and weight. A test that asks for a page through it need not ask for these again.
 */
public final class Pages {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ValidHtml VALID_HTML = new ValidHtml();

    private final URI site;
    private final String cookie;
    private final List<PageRule> rules;

    /** @param site address of the running site, such as {@code http://localhost:8080} */
    public Pages(URI site) {
        this(site, "");
    }

    Pages(URI site, String cookie) {
        this.site = site;
        this.cookie = cookie;
        this.rules = List.of(
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
                new Weight(address -> fetch(address, "en").body().length));
    }

    /** The page at a path, which must be there and break no rule. */
    public FetchedPage get(String path) {
        return get(path, 200);
    }

    /** The page at a path, which must have the status and break no rule. */
    public FetchedPage get(String path, int status) {
        FetchedPage page = load(path);
        assertThat(page.status()).as("Status of %s", path).isEqualTo(status);
        assertThat(faults(page)).as("Faults of %s", path).isEmpty();
        return page;
    }

    /** The page at a path, not judged yet. */
    public FetchedPage load(String path) {
        URI address = site.resolve(path);
        HttpResponse<byte[]> response = fetch(address, "en");
        String html = text(response);
        return new FetchedPage(
                address,
                response.statusCode(),
                response.headers(),
                response.body().length,
                html,
                Jsoup.parse(html, address.toString()));
    }

    /** Everything that the page breaks. */
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        for (PageRule rule : rules) {
            rule.faults(page).stream()
                    .map(fault -> rule.getClass().getSimpleName() + ": " + fault)
                    .forEach(faults::add);
        }
        return faults;
    }

    /** The answer at an address, as it comes, redirects not followed. */
    public HttpResponse<byte[]> fetch(URI address, String language) {
        var request = HttpRequest.newBuilder(site.resolve(address))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", language);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        boolean compressed =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = new ByteArrayInputStream(response.body());
                var plain = compressed ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
