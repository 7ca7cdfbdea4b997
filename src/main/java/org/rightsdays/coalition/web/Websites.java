package org.rightsdays.coalition.web;

import java.net.URI;
import java.util.Optional;

/** Addresses of websites as people type them. */
final class Websites {

    private static final int LONGEST = 500;

    private Websites() {}

    /** An address of the web, with https where no scheme was typed; empty for anything else. */
    static Optional<URI> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text.matches("(?i)https?://.*") ? text : "https://" + text);
            boolean whole = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
