package org.rightsdays.report.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Letters that none of the fonts has. Each is printed as an empty box, and elements of the class {@code letters-missing}
 * say what the box means; without such a letter they are taken out.
 */
final class MissingLetters {

    private static final String CLASS = "letters-missing";
    private static final String BOX = "\u25a1";

    /** Up to here all letters of Latin, Greek and Cyrillic are in the fonts, so most pages need no closer look. */
    private static final int COMMON = 0x2af;

    private MissingLetters() {}

    static void mark(Document document, Typefaces typefaces) {
        var explanations = new ArrayList<Element>();
        if (!mark(document.getElementsByTagName("body").item(0), typefaces, explanations)) {
            explanations.forEach(one -> one.getParentNode().removeChild(one));
        }
    }

    private static boolean mark(Node node, Typefaces typefaces, List<Element> explanations) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return markText(node, typefaces);
        }
        if (node instanceof Element element && element.getAttribute("class").contains(CLASS)) {
            explanations.add(element);
            return false;
        }
        boolean marked = false;
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            marked |= mark(children.item(i), typefaces, explanations);
        }
        return marked;
    }

    private static boolean markText(Node node, Typefaces typefaces) {
        String text = node.getNodeValue();
        if (text.codePoints().noneMatch(letter -> isMissing(letter, typefaces))) {
            return false;
        }
        var marked = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isMissing(letter, typefaces)) {
                marked.append(BOX);
            } else {
                marked.appendCodePoint(letter);
            }
        });
        node.setNodeValue(marked.toString());
        return true;
    }

    private static boolean isMissing(int letter, Typefaces typefaces) {
        return letter > COMMON
                && !typefaces.has(letter)
                && !UCharacter.isUWhiteSpace(letter)
                && !UCharacter.hasBinaryProperty(letter, com.ibm.icu.lang.UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !UCharacter.isISOControl(letter);
    }
}
