package org.rightsdays.accounts.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conversation with one identity provider: its addresses, its keys, and the exchange of a code for claims. */
final class OpenIdProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private final OpenIdSettings settings;
    private final HttpClient http;
    private @Nullable Endpoints endpoints;

    OpenIdProvider(OpenIdSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    private record Endpoints(URI authorization, URI token, JWKSource<SecurityContext> keys) {}

    OpenIdSettings settings() {
        return settings;
    }

    /** Where somebody is sent to say who they are. */
    URI authorization(Map<String, String> parameters) throws OpenIdProblem {
        String address = endpoints().authorization().toString();
        return URI.create(address + (address.contains("?") ? "&" : "?") + form(parameters));
    }

    /** What the provider says of whoever came back with the code. */
    JWTClaimsSet claims(String code, String verifier, String redirect, String nonce) throws OpenIdProblem {
        var answer = ask(HttpRequest.newBuilder(endpoints().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", redirect,
                        "code_verifier", verifier)))));
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ALGORITHMS, endpoints().keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer().toString())
                        .claim("nonce", nonce)
                        .build(),
                Set.of("sub", "exp", "iat")));
        try {
            return processor.process(String.valueOf(answer.get("id_token")), null);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new OpenIdProblem("The identity token is not right", e);
        }
    }

    private synchronized Endpoints endpoints() throws OpenIdProblem {
        Endpoints known = endpoints;
        if (known == null) {
            String issuer = settings.issuer().toString();
            var found = ask(HttpRequest.newBuilder(URI.create(
                            (issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration"))
                    .GET());
            if (!issuer.equals(found.get("issuer"))) {
                throw new OpenIdProblem("The provider names another issuer: " + found.get("issuer"), null);
            }
            try {
                known = new Endpoints(
                        URI.create(String.valueOf(found.get("authorization_endpoint"))),
                        URI.create(String.valueOf(found.get("token_endpoint"))),
                        JWKSourceBuilder.create(URI.create(String.valueOf(found.get("jwks_uri")))
                                        .toURL())
                                .build());
            } catch (IOException | IllegalArgumentException e) {
                throw new OpenIdProblem("The provider's addresses can't be read", e);
            }
            endpoints = known;
        }
        return known;
    }

    private Map<String, Object> ask(HttpRequest.Builder request) throws OpenIdProblem {
        try {
            var answer = http.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new OpenIdProblem("The provider answers " + answer.statusCode(), null);
            }
            return JSONObjectUtils.parse(answer.body());
        } catch (IOException | ParseException e) {
            throw new OpenIdProblem("The provider can't be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenIdProblem("Stopped while asking the provider", e);
        }
    }

    private String credentials() {
        String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
