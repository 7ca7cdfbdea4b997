package org.rightsdays.exchange.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be fetched, and how much of it.
 *
 * @param own networks that may be reached although they are not public, on any port
 * @param time for all of it, redirects included
 * @param bytes of an answer, packed or unpacked
 */
record FetchRules(List<Network> own, Duration time, int bytes) {

    static final Duration TIME = Duration.ofSeconds(20);
    static final int BYTES = 5 << 20;
    static final int REDIRECTS = 5;
    static final int HEADER_BYTES = 16 << 10;

    static final Set<String> TYPES = Set.of(
            "text/calendar",
            "text/html",
            "application/xhtml+xml",
            "application/ld+json",
            "application/json",
            // What servers call calendars that they don't know.
            "text/plain",
            "application/octet-stream");

    private static final Set<Integer> PORTS = Set.of(80, 443);
    private static final int LONGEST_ADDRESS = 2_000;

    /** The address as it is asked for; {@code webcal} is how calendars call https. */
    static URI address(String text) throws FetchRefused {
        URI address = parsed(text.strip());
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.equals("webcal") || scheme.equals("webcals")) {
            return address(
                    "https" + address.toString().substring(address.getScheme().length()));
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchRefused("fetch-scheme");
        }
        if (address.getRawUserInfo() != null) {
            throw new FetchRefused("fetch-credentials");
        }
        if (address.getHost() == null) {
            throw new FetchRefused("fetch-address");
        }
        return withoutFragment(address);
    }

    private static URI parsed(String text) throws FetchRefused {
        if (text.length() > LONGEST_ADDRESS) {
            throw new FetchRefused("fetch-address");
        }
        try {
            var address = new URI(text);
            String authority = address.getRawAuthority();
            boolean plain = address.getHost() != null || authority == null || authority.contains("@");
            return plain
                    ? new URI(address.toASCIIString())
                    : new URI(text.replaceFirst(Pattern.quote(authority), inLatin(authority)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchRefused("fetch-address");
        }
    }

    /** Names of hosts in other letters, as they are looked up. */
    private static String inLatin(String authority) {
        int port = authority.lastIndexOf(':');
        return port < 0
                ? IDN.toASCII(authority)
                : IDN.toASCII(authority.substring(0, port)) + authority.substring(port);
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    /** Judges what a name really leads to, just before it is connected to. All of it must be allowed. */
    void check(String host, List<InetAddress> found, int port) throws FetchRefused {
        if (found.isEmpty()) {
            throw new FetchRefused("fetch-unknown-host", Map.of("host", host));
        }
        for (InetAddress address : found) {
            boolean isOwn = own.stream().anyMatch(network -> network.contains(address));
            if (!isOwn && !PublicAddresses.contains(address)) {
                throw new FetchRefused("fetch-private", Map.of("host", host));
            }
            if (!isOwn && !PORTS.contains(port)) {
                throw new FetchRefused("fetch-port", Map.of("port", Integer.toString(port)));
            }
        }
    }
}
