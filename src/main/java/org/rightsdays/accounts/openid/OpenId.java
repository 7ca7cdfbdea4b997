package org.rightsdays.accounts.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.accounts.openid.OpenIdRequestStore.Request;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.web.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Signing in with a city's own identity provider: the authorisation code flow with PKCE, state and nonce. */
@Component
public class OpenId {

    private static final Logger LOG = LoggerFactory.getLogger(OpenId.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Map<String, OpenIdProvider> providers = new TreeMap<>();
    private final OpenIdRequestStore requests;
    private final Accounts accounts;
    private final Origin origin;
    private final Clock clock;

    OpenId(Environment environment, OpenIdRequestStore requests, Accounts accounts, Origin origin, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.origin = origin;
        this.clock = clock;
        var settings = settings(environment);
        if (!settings.isEmpty()) {
            HttpClient http = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            settings.forEach((key, setting) -> providers.put(key, new OpenIdProvider(setting, http)));
        }
    }

    static Map<String, OpenIdSettings> settings(Environment environment) {
        return Binder.get(environment)
                .bind("rightsdays.oidc", Bindable.mapOf(String.class, OpenIdSettings.class))
                .orElse(Map.of());
    }

    /** A provider to choose; {@code key} stands in addresses. */
    public record Choice(String key, String name) {}

    /**
     * Somebody who came back.
     *
     * @param link signs them in by the press of a button; null where there is no account for what the provider said
     */
    public record Return(String language, @Nullable URI link) {}

    /** Those that are set up; none unless the operator did so. */
    public List<Choice> choices() {
        return providers.entrySet().stream()
                .map(entry ->
                        new Choice(entry.getKey(), entry.getValue().settings().name()))
                .toList();
    }

    /** Where to go; empty where there is no such provider or it does not answer. */
    public Optional<URI> begin(String key, String language, @Nullable String pathAfter) {
        OpenIdProvider provider = providers.get(key);
        if (provider == null) {
            return Optional.empty();
        }
        String state = random();
        var request = new Request(key, random(), random(), language, pathAfter);
        try {
            URI address = provider.authorization(Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    provider.settings().clientId(),
                    "redirect_uri",
                    back(key),
                    "scope",
                    "openid email",
                    "state",
                    state,
                    "nonce",
                    request.nonce(),
                    "code_challenge",
                    text(hash(request.verifier())),
                    "code_challenge_method",
                    "S256"));
            requests.add(hash(state), request, clock.instant().plus(LIFETIME));
            return Optional.of(address);
        } catch (OpenIdProblem problem) {
            LOG.warn("The identity provider {} can't be used: {}", key, problem.getMessage());
            return Optional.empty();
        }
    }

    /** Whoever came back with what the provider gave them; empty where it is not from here, late, or not right. */
    public Optional<Return> finish(String key, String state, String code) {
        OpenIdProvider provider = providers.get(key);
        Optional<Request> request = requests.take(hash(state), clock.instant())
                .filter(asked -> asked.provider().equals(key));
        if (provider == null || request.isEmpty()) {
            return Optional.empty();
        }
        Request asked = request.get();
        try {
            var claims = provider.claims(code, asked.verifier(), back(key), asked.nonce());
            URI link = address(claims)
                    .filter(provider.settings()::speaksFor)
                    .flatMap(accounts::byAddress)
                    .filter(account -> !account.disabled())
                    .map(account -> linkFor(account, asked))
                    .orElse(null);
            return Optional.of(new Return(asked.language(), link));
        } catch (OpenIdProblem problem) {
            LOG.warn("The identity provider {} said what can't be believed: {}", key, problem.getMessage());
            return Optional.empty();
        }
    }

    private URI linkFor(Account account, Request asked) {
        return accounts.signInLink(account, asked.pathAfter());
    }

    /** An address that the provider has not checked is anybody's. */
    private static Optional<EmailAddress> address(JWTClaimsSet claims) {
        Object verified = claims.getClaim("email_verified");
        return Boolean.TRUE.equals(verified) || "true".equals(verified)
                ? Optional.ofNullable(claims.getClaim("email"))
                        .map(Object::toString)
                        .flatMap(EmailAddress::read)
                : Optional.empty();
    }

    private String back(String key) {
        return origin.address() + "/desk/openid/" + key;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
