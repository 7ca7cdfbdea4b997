package org.rightsdays.impact;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What supports a figure: a file that is known by its hash, or a link.
 *
 * @param hash SHA-256 in hexadecimal; null for a link
 * @param name of the file or page, as its reporter calls it
 */
public record Evidence(
        @Nullable String hash, @Nullable URI link, @Nullable String name) {

    public Evidence {
        if ((hash == null) == (link == null)) {
            throw new IllegalArgumentException("Evidence is either a file or a link");
        }
    }

    public static Evidence file(String hash, String name) {
        return new Evidence(hash, null, name);
    }

    public static Evidence link(URI link, @Nullable String name) {
        return new Evidence(null, link, name);
    }
}
