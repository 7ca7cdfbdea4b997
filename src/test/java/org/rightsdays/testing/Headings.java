package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One heading of the first level, told by the title too, and no level left out below it. */
final class Headings implements PageRule {

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        var first = page.document().select("h1");
        if (first.size() != 1) {
            faults.add("has " + first.size() + " h1 instead of one");
        } else if (page.heading().isBlank()) {
            faults.add("has an empty h1");
        } else if (!page.document().title().contains(page.heading())) {
            faults.add("the title '%s' does not contain the h1 '%s'"
                    .formatted(page.document().title(), page.heading()));
        }
        int above = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                faults.add("jumps from h" + above + " to " + PageRule.shown(heading));
            }
            above = level;
        }
        return faults;
    }
}
