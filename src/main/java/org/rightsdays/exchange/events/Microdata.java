package org.rightsdays.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items of a page (WHATWG HTML, microdata) as the linked data that they mean. */
final class Microdata {

    private static final int DEEPEST = 12;
    private static final int MOST_REFERENCES = 50;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document page;

    Microdata(Document page) {
        this.page = page;
    }

    /** The items that are no part of another. */
    ArrayNode items() {
        ArrayNode items = JSON.arrayNode();
        page.select("[itemscope]:not([itemprop])").forEach(item -> items.add(item(item, 0)));
        return items;
    }

    private ObjectNode item(Element scope, int depth) {
        ObjectNode item = JSON.objectNode();
        ArrayNode types = item.putArray("@type");
        for (String type : scope.attr("itemtype").split("\\s+")) {
            types.add(type);
        }
        if (!scope.attr("itemid").isBlank()) {
            item.put("@id", scope.attr("itemid").strip());
        }
        if (depth < DEEPEST) {
            for (Element property : properties(scope)) {
                add(item, property, depth);
            }
        }
        return item;
    }

    private void add(ObjectNode item, Element property, int depth) {
        for (String name : property.attr("itemprop").split("\\s+")) {
            if (!name.isEmpty() && !name.startsWith("@")) {
                item.withArray(name).add(property.hasAttr("itemscope") ? item(property, depth + 1) : value(property));
            }
        }
    }

    /** Elements with a name below the item, not those of items in it. */
    private List<Element> properties(Element scope) {
        var found = new ArrayList<Element>();
        scope.children().forEach(child -> collect(child, found));
        String[] references = scope.attr("itemref").split("\\s+");
        for (int i = 0; i < Math.min(references.length, MOST_REFERENCES); i++) {
            Element other = references[i].isEmpty() ? null : page.getElementById(references[i]);
            if (other != null && !scope.parents().contains(other) && other != scope) {
                collect(other, found);
            }
        }
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        if (element.hasAttr("itemprop")) {
            found.add(element);
        }
        if (!element.hasAttr("itemscope")) {
            element.children().forEach(child -> collect(child, found));
        }
    }

    private static ObjectNode value(Element property) {
        ObjectNode value = JSON.objectNode();
        value.put("@value", text(property));
        Element spoken = property.closest("[lang]");
        if (spoken != null) {
            value.put("@language", spoken.attr("lang"));
        }
        return value;
    }

    static String text(Element property) {
        if (property.hasAttr("content")) {
            return property.attr("content");
        }
        return switch (property.normalName().toLowerCase(Locale.ROOT)) {
            case "a", "area", "link" -> property.absUrl("href");
            case "audio", "embed", "iframe", "img", "source", "track", "video" -> property.absUrl("src");
            case "object" -> property.absUrl("data");
            case "data", "meter" -> property.attr("value");
            case "time" -> property.hasAttr("datetime") ? property.attr("datetime") : property.text();
            default -> PlainText.of(property);
        };
    }
}
