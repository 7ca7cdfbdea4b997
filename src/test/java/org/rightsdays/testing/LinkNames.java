package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Every link has words to be read aloud and an address, and opens where the reader is. */
final class LinkNames implements PageRule {

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        for (Element link : page.document().select("a")) {
            if (Names.of(link).isBlank()) {
                faults.add("has no name: " + PageRule.shown(link));
            }
            if (link.attr("href").isBlank()) {
                faults.add("has no address: " + PageRule.shown(link));
            }
            if (link.hasAttr("target")) {
                faults.add("opens elsewhere than the reader chose: " + PageRule.shown(link));
            }
        }
        return faults;
    }
}
