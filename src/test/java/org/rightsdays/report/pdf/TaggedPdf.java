package org.rightsdays.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a program meets it that reads its structure aloud. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> content = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /** One element: its type, what is read of it and all in it, and what it says of itself. */
    record Tag(
            String type,
            String text,
            @Nullable String alternative,
            @Nullable String language,
            COSDictionary at) {

        @Nullable
        String attribute(String name) {
            COSDictionary attributes = at.getCOSDictionary(COSName.A);
            return attributes == null ? null : attributes.getNameAsString(name);
        }
    }

    TaggedPdf(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        for (PDPage page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var byNumber = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(piece -> collect(piece, byNumber));
            content.put(page.getCOSObject(), byNumber);
        }
        read(document.getDocumentCatalog().getStructureTreeRoot());
    }

    PDDocument document() {
        return document;
    }

    /** All elements of a type in reading order. */
    List<Tag> tags(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }

    private static void collect(PDMarkedContent piece, Map<Integer, String> byNumber) {
        var text = new StringBuilder();
        for (Object part : piece.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byNumber);
            }
        }
        byNumber.put(piece.getMCID(), text.toString());
    }

    private String read(PDStructureNode node) {
        int place = tags.size();
        if (node instanceof PDStructureElement element) {
            tags.add(new Tag("", "", null, null, element.getCOSObject()));
        }
        var text = new StringBuilder();
        for (Object kid : node.getKids()) {
            text.append(
                    switch (kid) {
                        case PDStructureElement inner -> read(inner);
                        case Integer number -> piece(((PDStructureElement) node).getPage(), number);
                        case PDMarkedContentReference reference -> piece(reference.getPage(), reference.getMCID());
                        default -> "";
                    });
        }
        if (!(node instanceof PDStructureElement element)) {
            return text.toString();
        }
        String read = element.getActualText() == null ? text.toString() : element.getActualText();
        tags.set(
                place,
                new Tag(
                        element.getStructureType(),
                        read,
                        element.getAlternateDescription(),
                        element.getLanguage(),
                        element.getCOSObject()));
        return read;
    }

    private String piece(PDPage page, int number) {
        return Objects.requireNonNull(content.get(page.getCOSObject())).getOrDefault(number, "");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
