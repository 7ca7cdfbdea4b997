package org.rightsdays.testing;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The accessible name of an element, near enough for the rules: given by attributes, or its text and pictures. */
final class Names {

    private Names() {}

    static String of(Element element) {
        String given = spoken(element);
        return given.isBlank() ? inside(element) : given;
    }

    /** A name given by an attribute. */
    static String spoken(Element element) {
        String by = element.attr("aria-labelledby");
        if (!by.isBlank()) {
            return Arrays.stream(by.strip().split("\\s+"))
                    .map(id -> element.root().getElementById(id))
                    .filter(Objects::nonNull)
                    .map(Element::text)
                    .collect(Collectors.joining(" "));
        }
        return element.attr("aria-label");
    }

    private static String inside(Element element) {
        String pictures = element.select("img[alt], svg title, [aria-label]").stream()
                .map(part -> part.hasAttr("alt") ? part.attr("alt") : part.text() + part.attr("aria-label"))
                .collect(Collectors.joining(" "));
        Element spoken = element.clone();
        spoken.select("[aria-hidden=true]").remove();
        return spoken.text() + pictures;
    }
}
