package org.rightsdays.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.rightsdays.testing.FetchedPage;
import org.rightsdays.testing.Pages;

/**
 * A visitor who follows every link of the site's own, but no more than a few of each kind of page in each language: ten
 * thousand contributions are one kind of page.
 */
final class Crawl {

    /** How many pages of one kind are read in English, and in each other language. */
    private static final int IN_ENGLISH = 40;

    private static final int IN_OTHERS = 2;

    /** Files beside the pages: pictures, calendars, feeds; likewise. */
    private static final int FILES = 3;

    private static final String LINKS =
            "a[href], link[rel=alternate], link[rel=next], img[src], meta[property=og:image]";

    /** Lists with a question in the address, such as a filter: endless, so a few in English and one in each other. */
    private static final int WITH_QUERY = 6;

    private final Pages pages;
    private final String publicAuthority;
    private final Map<String, FetchedPage> read = new LinkedHashMap<>();
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final Map<String, Integer> perKind = new HashMap<>();
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private Crawl(Pages pages, URI publicAddress) {
        this.pages = pages;
        this.publicAuthority = publicAddress.getRawAuthority();
    }

    /**
     * Follows the links from some addresses.
     *
     * @param publicAddress where the site believes to be, as in the absolute links it writes
     */
    static Crawl from(Pages pages, URI publicAddress, List<String> starts) {
        var crawl = new Crawl(pages, publicAddress);
        starts.forEach(start -> crawl.found(start, "the start"));
        while (!crawl.waiting.isEmpty()) {
            crawl.read(crawl.waiting.remove());
        }
        return crawl;
    }

    /** Everything that was read, pages and files. */
    List<FetchedPage> all() {
        return List.copyOf(read.values());
    }

    /** All pages, each once. */
    List<FetchedPage> pages() {
        return read.values().stream().filter(Crawl::isPage).toList();
    }

    /** The kinds of pages, by their patterns. */
    Set<String> kinds() {
        var kinds = new TreeSet<String>();
        pages().forEach(page -> kinds.add(kind(page.address())));
        return kinds;
    }

    /** The longest page of each kind in a language: it shows most of what the kind can show. */
    List<FetchedPage> richest(String language) {
        var richest = new LinkedHashMap<String, FetchedPage>();
        pages().stream()
                .filter(page -> page.status() == 200 && language(page.address()).equals(language))
                .sorted(Comparator.comparingInt(
                                (FetchedPage page) -> page.html().length())
                        .reversed())
                .forEach(page -> richest.putIfAbsent(kind(page.address()), page));
        return List.copyOf(richest.values());
    }

    /** Links that lead to no page or file, and not on to one either. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        read.forEach((path, page) -> {
            boolean leadsOn = (page.status() == 302 || page.status() == 303)
                    && page.headers().firstValue("Location").isPresent();
            if (page.status() != 200 && !leadsOn) {
                broken.add("%s answers %d, linked from %s".formatted(path, page.status(), linkedFrom.get(path)));
            }
        });
        return broken;
    }

    private void read(String path) {
        FetchedPage page = pages.load(path);
        read.put(path, page);
        if (isPage(page) && page.status() == 200) {
            for (Element link : page.document().select(LINKS)) {
                own(page.address(), link.attr("href") + link.attr("src") + link.attr("content"))
                        .ifPresent(target -> found(target, path));
            }
        }
    }

    private void found(String path, String from) {
        if (seen.add(path)) {
            URI address = URI.create(path);
            boolean query = address.getRawQuery() != null;
            String language = language(address);
            int limit = limit(address, language);
            String group = language + " " + Routes.of(address.getPath()).orElse(path) + (query ? "?" : "");
            if (perKind.merge(group, 1, Integer::sum) <= limit) {
                linkedFrom.put(path, from);
                waiting.add(path);
            }
        }
    }

    private static int limit(URI address, String language) {
        boolean english = language.isEmpty() || language.equals("en");
        if (address.getRawQuery() != null) {
            return english ? WITH_QUERY : 1;
        }
        if (language.isEmpty() || address.getPath().matches(".*\\.\\w+")) {
            return english ? FILES : 1;
        }
        return english ? IN_ENGLISH : IN_OTHERS;
    }

    private Optional<String> own(URI page, String href) {
        if (href.startsWith("#") || href.startsWith("mailto:") || href.isBlank()) {
            return Optional.empty();
        }
        URI target = page.resolve(href.strip().split("#", 2)[0]);
        if (!page.getRawAuthority().equals(target.getRawAuthority())
                && !publicAuthority.equals(target.getRawAuthority())) {
            return Optional.empty();
        }
        return Optional.of(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    private static String kind(URI address) {
        return Routes.of(address.getPath()).orElse(address.getPath());
    }

    static String language(URI address) {
        String first = address.getPath().split("/", 3)[1];
        return first.matches("[a-z]{2,3}(-[A-Za-z]+)?") ? first : "";
    }

    private static boolean isPage(FetchedPage page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
