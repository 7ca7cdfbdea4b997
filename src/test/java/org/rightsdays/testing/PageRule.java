package org.rightsdays.testing;

import java.util.List;
import org.jsoup.nodes.Element;

/** One promise that every page keeps. */
interface PageRule {

    /** What breaks it, in words that help to mend it; empty when nothing does. */
    List<String> faults(FetchedPage page);

    /** An element as its first tag, short enough for a message. */
    static String shown(Element element) {
        String tag = element.outerHtml().replaceAll("\\s+", " ");
        return tag.length() > 160 ? tag.substring(0, 160) + "…" : tag;
    }
}
