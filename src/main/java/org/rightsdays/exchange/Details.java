package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Session;

/** What other files say about one contribution. Images still hold the path of their file. */
record Details(List<Part> parts, List<Place> places, List<Session> sessions, List<Link> links, List<Image> images) {

    static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of(), List.of());

    Details() {
        this(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(2), new ArrayList<>(1), new ArrayList<>(1));
    }

    boolean hasPart(String key) {
        return parts.stream().anyMatch(part -> part.key().equals(key));
    }

    boolean hasPlace(String key) {
        return places.stream().anyMatch(place -> place.key().equals(key));
    }
}
