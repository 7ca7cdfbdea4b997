package org.rightsdays.publishing.feeds;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The files of the sitemap protocol. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** A page and the day it last changed, where that is known. */
    record Entry(String address, @Nullable LocalDate changed) {}

    static byte[] index(List<String> files) {
        return write(
                "sitemapindex",
                "sitemap",
                files.stream().map(file -> new Entry(file, null)).toList());
    }

    static byte[] of(List<Entry> entries) {
        return write("urlset", "url", entries);
    }

    private static byte[] write(String root, String element, List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Entry entry : entries) {
                xml.writeStartElement(element);
                text(xml, "loc", entry.address());
                if (entry.changed() != null) {
                    text(xml, "lastmod", entry.changed().toString());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
