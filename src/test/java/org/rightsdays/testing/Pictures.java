package org.rightsdays.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Pictures have a description and their size, so that nothing jumps; drawings are named or hidden from ears. */
final class Pictures implements PageRule {

    @Override
    public List<String> faults(FetchedPage page) {
        var faults = new ArrayList<String>();
        for (Element picture : page.document().select("img")) {
            if (!picture.hasAttr("alt")) {
                faults.add("has no alt: " + PageRule.shown(picture));
            }
            if (picture.attr("width").isEmpty() || picture.attr("height").isEmpty()) {
                faults.add("has no width and height: " + PageRule.shown(picture));
            }
        }
        for (Element drawing : page.document().select("svg")) {
            boolean hidden = drawing.closest("[aria-hidden=true]") != null;
            boolean named = !Names.spoken(drawing).isBlank() || drawing.selectFirst("> title") != null;
            if (!hidden && !named) {
                faults.add("is neither named nor aria-hidden: " + PageRule.shown(drawing));
            }
        }
        return faults;
    }
}
