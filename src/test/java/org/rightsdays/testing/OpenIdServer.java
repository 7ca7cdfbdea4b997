package org.rightsdays.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A small identity provider of a city, in the process of the tests: it lets in whoever comes, as whom it is told. */
public final class OpenIdServer {

    private static final String CLIENT = "rightsdays";
    private static final String SECRET = "kept between two";

    private final HttpServer http;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private volatile String email = "";
    private volatile boolean verified = true;
    private volatile UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;

    private OpenIdServer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys"}
                """.formatted(issuer())));
        http.createContext("/keys", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.start();
    }

    /** The one of this run. */
    public static OpenIdServer shared() {
        return Shared.SERVER;
    }

    /** What an operator sets for it. */
    static Map<String, Object> settings() {
        String prefix = "rightsdays.oidc.tampere.";
        return Map.of(
                prefix + "name",
                "City of Tampere",
                prefix + "issuer",
                shared().issuer(),
                prefix + "client-id",
                CLIENT,
                prefix + "client-secret",
                SECRET,
                prefix + "domains",
                "tampere.example");
    }

    /** From now on everybody is this person. */
    public void says(String address, boolean checked, UnaryOperator<JWTClaimsSet.Builder> changed) {
        email = address;
        verified = checked;
        change = changed;
    }

    private String issuer() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "code" + codes.size();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(given.get("code"));
        String expected =
                Base64.getEncoder().encodeToString((CLIENT + ":kept+between+two").getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !Objects.equals(asked.get("redirect_uri"), given.get("redirect_uri"))
                || !Objects.equals(
                        asked.get("code_challenge"),
                        challenge(Objects.requireNonNullElse(given.get("code_verifier"), "")))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        json(
                exchange,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \""
                        + signed(Objects.requireNonNull(asked.get("nonce"))) + "\"}");
    }

    private String signed(String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("somebody")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", verified);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                change.apply(claims).build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(verifier).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        Arrays.stream(query.split("&")).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        });
        return parameters;
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static final class Shared {
        private static final OpenIdServer SERVER = new OpenIdServer();
    }
}
