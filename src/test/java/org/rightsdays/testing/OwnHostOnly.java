package org.rightsdays.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Nothing is fetched from, or sent to, another host; nothing is styled or scripted in the page itself. */
final class OwnHostOnly implements PageRule {

    private static final Set<String> FETCHING =
            Set.of("src", "srcset", "poster", "data", "action", "formaction", "background", "ping", "xlink:href");

    /** Kinds of link that only tell where something is. */
    private static final Set<String> TELLING =
            Set.of("canonical", "alternate", "license", "author", "help", "next", "prev");

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        for (Element element : page.document().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (fetches(element, attribute.getKey()) && foreign(page.address(), attribute.getValue())) {
                    faults.add("fetches from another host: " + PageRule.shown(element));
                }
                if (attribute.getKey().equals("style") || attribute.getKey().matches("on[a-z]+")) {
                    faults.add("styles or scripts in the page: " + PageRule.shown(element));
                }
            }
        }
        page.document().select("style, script:not([src]):not([type=application/ld+json])").stream()
                .map(element -> "styles or scripts in the page: " + PageRule.shown(element))
                .forEach(faults::add);
        return faults;
    }

    private static boolean fetches(Element element, String attribute) {
        return FETCHING.contains(attribute)
                || (element.normalName().equals("link")
                        && attribute.equals("href")
                        && !TELLING.contains(element.attr("rel")))
                || (attribute.equals("href") && Set.of("image", "use").contains(element.normalName()));
    }

    private static boolean foreign(URI page, String value) {
        for (String candidate : value.split(",\\s+")) {
            String address = candidate.strip().split("\\s")[0];
            if (!address.startsWith("data:")) {
                URI target = page.resolve(address);
                if (!page.getRawAuthority().equals(target.getRawAuthority())) {
                    return true;
                }
            }
        }
        return false;
    }
}
