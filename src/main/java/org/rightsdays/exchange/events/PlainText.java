package org.rightsdays.exchange.events;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Texts without markup, with the lines and paragraphs that the markup meant. */
final class PlainText {

    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(p|br|a|b|i|em|strong|ul|ol|li|div|span|html|h[1-6])\\b[^>]*>");

    private PlainText() {}

    /** A text that may hold markup, as calendars and linked data often do. */
    static String of(String text) {
        return MARKUP.matcher(text).find()
                ? of(Jsoup.parseBodyFragment(text).body())
                : text.replace("\r\n", "\n").strip();
    }

    static String of(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node.nameIs("br")) {
                    text.append('\n');
                } else if (node.nameIs("li")) {
                    text.append("\n• ");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element ended && ended.isBlock() && !ended.nameIs("li") && ended != element) {
                    text.append("\n\n");
                }
            }
        });
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
