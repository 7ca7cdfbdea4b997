package org.rightsdays.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A page for print as a tree. */
final class PrintedPage {

    private PrintedPage() {}

    /** Reads well-formed XHTML; characters that XML forbids, which a text may have been pasted with, are left out. */
    static Document parse(byte[] page) {
        try {
            return builder().parse(new ByteArrayInputStream(withoutForbidden(page)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("A page for print is not well formed", e);
        }
    }

    static void style(Document document, String css) {
        Element style = document.createElement("style");
        style.setTextContent(css);
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    /** Whether any letter in the page is written from right to left. */
    static boolean hasRightToLeft(Document document) {
        return document.getDocumentElement().getTextContent().codePoints().anyMatch(LogicalText::isRightToLeft);
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has an XML parser", e);
        }
    }

    private static byte[] withoutForbidden(byte[] page) {
        for (byte value : page) {
            if (value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t') {
                return new String(page, StandardCharsets.UTF_8)
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        return page;
    }
}
