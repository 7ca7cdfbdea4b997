package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Each id occurs once, and what refers to an id finds it. */
final class UniqueIds implements PageRule {

    private static final Set<String> REFERRING =
            Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (Element element : page.document().select("[id]")) {
            if (!ids.add(element.id())) {
                faults.add("the id '" + element.id() + "' occurs more than once");
            }
        }
        for (String attribute : REFERRING) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                for (String id : SPACES.split(element.attr(attribute).strip())) {
                    if (!ids.contains(id)) {
                        faults.add("%s='%s' refers to nothing: %s".formatted(attribute, id, PageRule.shown(element)));
                    }
                }
            }
        }
        for (Element link : page.document().select("a[href^=#], use[href^=#]")) {
            String id = link.attr("href").substring(1);
            if (!id.isEmpty() && !ids.contains(id)) {
                faults.add("the link #" + id + " leads nowhere");
            }
        }
        return faults;
    }
}
