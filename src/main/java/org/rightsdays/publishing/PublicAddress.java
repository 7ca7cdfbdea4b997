package org.rightsdays.publishing;

import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.web.Assets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public reaches this site, from the configuration and never from a request, which anybody can forge. */
@Component
public class PublicAddress {

    private final String origin;
    private final boolean configured;
    private final String assets;
    private final @Nullable String sourceCode;

    /** {@code configured} is such as {@code https://days.example.org}; without it the site takes itself to be local. */
    PublicAddress(
            @Value("${site.address:}") String configured,
            @Value("${site.source-code:}") String sourceCode,
            @Value("${server.port:8080}") int port,
            Assets assets) {
        this.configured = !configured.isBlank();
        String address = configured.isBlank() ? "http://localhost:" + port : configured.strip();
        this.origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.assets = assets.address();
        this.sourceCode = sourceCode.isBlank() ? null : sourceCode.strip();
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return origin;
    }

    /** Whether the operator has said it: else it means nothing on another machine. */
    public boolean isConfigured() {
        return configured;
    }

    /** Where the source code of the running program can be had; null where the operator has not said it. */
    public @Nullable String sourceCode() {
        return sourceCode;
    }

    /** The addresses of the pages in a language. */
    public Addresses in(String language) {
        return new Addresses(origin, assets, language);
    }
}
