package org.rightsdays.publishing;

import org.rightsdays.platform.web.Assets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public reaches this site, from the configuration and never from a request, which anybody can forge. */
@Component
public class PublicAddress {

    private final String origin;
    private final String assets;

    /** {@code configured} is such as {@code https://days.example.org}; without it the site takes itself to be local. */
    PublicAddress(@Value("${site.address:}") String configured, @Value("${server.port:8080}") int port, Assets assets) {
        String address = configured.isBlank() ? "http://localhost:" + port : configured.strip();
        this.origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.assets = assets.address();
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return origin;
    }

    /** The addresses of the pages in a language. */
    public Addresses in(String language) {
        return new Addresses(origin, assets, language);
    }
}
