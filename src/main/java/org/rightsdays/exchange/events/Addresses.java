package org.rightsdays.exchange.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that can stand on a page of ours. */
final class Addresses {

    private static final int LONGEST = 2_000;

    private Addresses() {}

    /** A web address; null for anything else. */
    static @Nullable URI web(@Nullable String text) {
        return text == null ? null : web(text, null);
    }

    /** The same, relative to a page. */
    static @Nullable URI web(String text, @Nullable URI base) {
        if (text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            var written = new URI(text.strip());
            URI address = base == null ? written : base.resolve(written);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
