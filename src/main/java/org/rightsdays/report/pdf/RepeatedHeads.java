package org.rightsdays.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The heads of a table that goes over several pages. The renderer draws them on each page and adds all of it to one
 * element, so that they would be read aloud as often; they are told once (ActualText of ISO 32000-1, 14.9.4).
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Map<Integer, StringBuilder>> drawn = new IdentityHashMap<>();
    private final Typefaces typefaces;

    private RepeatedHeads(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A piece of content on a page. */
    private record Piece(COSDictionary page, int number) {}

    static void readOnce(PDDocument pdf, Typefaces typefaces) throws IOException {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        new RepeatedHeads(typefaces).visit(root, false);
    }

    private void visit(COSDictionary element, boolean inHead) throws IOException {
        String type = element.getNameAsString(COSName.S);
        if (inHead && "TH".equals(type)) {
            tell(element);
            return;
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                visit(inner, inHead || "THead".equals(type));
            }
        }
    }

    private void tell(COSDictionary head) throws IOException {
        var pieces = new ArrayList<Piece>();
        collect(head, pieces);
        COSDictionary first = pieces.isEmpty() ? null : pieces.getFirst().page();
        if (first == null || pieces.stream().allMatch(piece -> piece.page() == first)) {
            return;
        }
        var read = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.page() == first) {
                read.append(read.isEmpty() ? "" : " ").append(text(piece));
            }
        }
        head.setItem(COSName.ACTUAL_TEXT, new COSString(read.toString().replaceAll("\\s+", " ")));
    }

    private static void collect(COSDictionary element, List<Piece> pieces) {
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                pieces.add(new Piece(element.getCOSDictionary(COSName.PG), number.intValue()));
            } else if (kid instanceof COSDictionary inner) {
                if (inner.containsKey(COSName.S)) {
                    collect(inner, pieces);
                } else if (inner.containsKey(COSName.MCID)) {
                    pieces.add(new Piece(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID)));
                }
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        var kids = new ArrayList<COSBase>();
        switch (element.getDictionaryObject(COSName.K)) {
            case COSArray several -> {
                for (int i = 0; i < several.size(); i++) {
                    kids.add(several.getObject(i));
                }
            }
            case null -> {}
            case COSBase only -> kids.add(only);
        }
        return kids;
    }

    private String text(Piece piece) throws IOException {
        Map<Integer, StringBuilder> page = drawn.get(piece.page());
        if (page == null) {
            page = DrawnText.of(new PDPage(piece.page()), typefaces);
            drawn.put(piece.page(), page);
        }
        return LogicalText.read(
                page.getOrDefault(piece.number(), new StringBuilder()).toString());
    }
}
