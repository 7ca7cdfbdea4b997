package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** A skip link first, a banner, one main part, a footer, and navigations that can be told apart. */
final class Landmarks implements PageRule {

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        var document = page.document();
        Element first = document.selectFirst("body a[href], body button, body input, body summary");
        Element main = document.selectFirst("main");
        if (document.select("main").size() != 1) {
            faults.add("has " + document.select("main").size() + " main parts instead of one");
        } else if (main != null
                && (first == null
                        || !first.attr("href").equals("#" + main.id())
                        || main.id().isEmpty())) {
            faults.add("the first thing to reach is no link to the main part, but "
                    + (first == null ? "nothing" : PageRule.shown(first)));
        }
        if (document.select("body > header").size() != 1) {
            faults.add("has no header at the top of the body");
        }
        if (document.select("body > footer").size() != 1) {
            faults.add("has no footer at the end of the body");
        }
        var names = new HashSet<String>();
        for (Element navigation : document.select("nav")) {
            if (Names.spoken(navigation).isBlank() || !names.add(Names.spoken(navigation))) {
                faults.add("a nav without a name of its own: " + PageRule.shown(navigation));
            }
        }
        return faults;
    }
}
