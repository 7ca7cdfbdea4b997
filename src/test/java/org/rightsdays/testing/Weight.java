package org.rightsdays.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/**
 * What a first visit costs on the wire: the page, its sheets, scripts and fonts, and the pictures it does not put off.
 * Fonts are counted whole, although a browser leaves out those it doesn't need.
 */
final class Weight implements PageRule {

    private static final int FIRST_VIEW = 100 * 1024;
    private static final int REQUESTS = 10;
    private static final int SHEETS = 20 * 1024;
    private static final int SCRIPTS = 10 * 1024;

    private final ToIntFunction<URI> size;
    private final Map<URI, Integer> sizes = new ConcurrentHashMap<>();

    /** @param size bytes on the wire of what lies at an address */
    Weight(ToIntFunction<URI> size) {
        this.size = size;
    }

    @Override
    public List<String> faults(FetchedPage page) {
        Set<URI> sheets = addresses(page, "link[rel=stylesheet]", "href");
        Set<URI> scripts = addresses(page, "script[src]", "src");
        Set<URI> rest = addresses(page, "link[rel=preload], link[rel=icon]", "href");
        rest.addAll(addresses(page, "img:not([loading=lazy]), iframe, embed, video, audio", "src"));
        rest.removeAll(sheets);
        var faults = new ArrayList<String>();
        check(faults, "style sheets", total(sheets), SHEETS);
        check(faults, "scripts", total(scripts), SCRIPTS);
        check(faults, "first view", page.transferred() + total(sheets) + total(scripts) + total(rest), FIRST_VIEW);
        int requests = 1 + sheets.size() + scripts.size() + rest.size();
        if (requests > REQUESTS) {
            faults.add("needs " + requests + " requests, at most " + REQUESTS + " are allowed");
        }
        return faults;
    }

    private static void check(List<String> faults, String what, int bytes, int limit) {
        if (bytes > limit) {
            faults.add("the %s weigh %d bytes, at most %d are allowed".formatted(what, bytes, limit));
        }
    }

    private int total(Set<URI> addresses) {
        return addresses.stream()
                .mapToInt(address -> sizes.computeIfAbsent(address, size::applyAsInt))
                .sum();
    }

    private static Set<URI> addresses(FetchedPage page, String selector, String attribute) {
        Set<URI> found = new LinkedHashSet<>();
        for (Element element : page.document().select(selector)) {
            if (!element.attr(attribute).isBlank() && !element.attr(attribute).startsWith("data:")) {
                found.add(page.address().resolve(element.attr(attribute)));
            }
        }
        return found;
    }
}
