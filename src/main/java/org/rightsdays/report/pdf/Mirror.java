package org.rightsdays.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Tables from right to left. The renderer sets the first cell of a row at the left in every language: so the cells are
 * turned round before, and their order for those who listen is restored in the structure of the PDF afterwards.
 */
final class Mirror {

    private Mirror() {}

    static void turnTables(Document document) {
        for (String row : List.of("tr", "colgroup")) {
            NodeList rows = document.getElementsByTagName(row);
            for (int i = 0; i < rows.getLength(); i++) {
                turn(rows.item(i));
            }
        }
    }

    private static void turn(Node row) {
        for (Node child = row.getLastChild(); child != null; ) {
            Node before = child.getPreviousSibling();
            row.appendChild(child);
            child = before;
        }
    }

    static void restoreOrder(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        Deque<COSDictionary> waiting = new ArrayDeque<>();
        waiting.add(catalog.getStructureTreeRoot().getCOSObject());
        while (!waiting.isEmpty()) {
            COSDictionary element = waiting.remove();
            COSBase kids = element.getDictionaryObject(COSName.K);
            if (kids instanceof COSDictionary only) {
                waiting.add(only);
            } else if (kids instanceof COSArray several) {
                if ("TR".equals(element.getNameAsString(COSName.S))) {
                    turn(several);
                }
                several.forEach(kid -> addElement(kid, waiting));
            }
        }
    }

    private static void turn(COSArray kids) {
        for (int first = 0, last = kids.size() - 1; first < last; first++, last--) {
            COSBase kept = kids.get(first);
            kids.set(first, kids.get(last));
            kids.set(last, kept);
        }
    }

    private static void addElement(COSBase kid, Deque<COSDictionary> waiting) {
        COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (direct instanceof COSDictionary element && element.containsKey(COSName.S)) {
            waiting.add(element);
        }
    }
}
