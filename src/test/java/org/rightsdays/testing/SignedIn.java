package org.rightsdays.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rightsdays.accounts.Account;
import org.rightsdays.platform.security.Actor;

/** Somebody whose session is open: over HTTP, and in the browser. Made by {@link SignIns}. */
public final class SignedIn {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Account account;
    private final String secret;
    private final URI site;

    SignedIn(Account account, String secret, URI site) {
        this.account = account;
        this.secret = secret;
        this.site = site;
    }

    public Account account() {
        return account;
    }

    /** As the faces of the modules see this person. */
    public Actor actor() {
        return Actor.of(account.id(), account.roles());
    }

    public String cookie() {
        return "session=" + secret;
    }

    /** What each form of the session carries. */
    public String csrf() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(("csrf:" + secret).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Judges every page that it gets for this person. */
    public Pages pages() {
        return new Pages(site, cookie());
    }

    /** The browser with the cookie of this session; {@link Browser#signOut} takes it away again. */
    public Browser browser() {
        Browser browser = Browser.shared();
        browser.signIn(site, "session", secret);
        return browser;
    }

    /** The answer to GET, redirects not followed. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), site.resolve(path).toString());
    }

    /** The page that answers a form without fields. */
    public Document after(String path) {
        return Jsoup.parse(post(path, Map.of()).body(), site.resolve(path).toString());
    }

    /** The answer to a form of this session with these fields, redirects not followed. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, csrf());
    }

    /** The same with several values under one name. */
    public HttpResponse<String> postAll(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&"));
        return sendForm(path, body + "&" + pair("csrf", csrf()));
    }

    /** The same with another token; empty for none. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String csrf) {
        String body = fields.entrySet().stream()
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        return sendForm(path, csrf.isEmpty() ? body : body + "&" + pair("csrf", csrf));
    }

    /** The same with a file, as a form of this session that has a field for one. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String field, String file, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"csrf\"", csrf().getBytes(StandardCharsets.UTF_8));
        String description =
                "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream".formatted(field, file);
        part(body, description, bytes);
        body.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String description, byte[] content) {
        body.writeBytes(("--limit\r\nContent-Disposition: form-data; " + description + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> sendForm(String path, String body) {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.header("Cookie", cookie()).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
