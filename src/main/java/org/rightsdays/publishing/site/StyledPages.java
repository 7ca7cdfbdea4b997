package org.rightsdays.publishing.site;

import org.rightsdays.publishing.site.Page.HeadLink;

/** Pages with a style sheet of their own, which other pages need not load. */
final class StyledPages {

    private StyledPages() {}

    /** Pages about cities, partners and editions, and the register of personal data. */
    static Page places(Page page) {
        return page.with(new HeadLink("stylesheet", page.to().asset("css/places.css"), null, null));
    }
}
