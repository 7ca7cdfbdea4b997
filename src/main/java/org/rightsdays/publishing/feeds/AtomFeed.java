package org.rightsdays.publishing.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.publishing.PermanentId;

/** A page of the programme as Atom (RFC 4287), paged by RFC 5005. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Feed feed;
    private final Words words;
    private final XMLStreamWriter xml;

    private AtomFeed(Feed feed, XMLStreamWriter xml) {
        this.feed = feed;
        this.words = feed.visit().words();
        this.xml = xml;
    }

    static byte[] of(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeed(feed, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        var edition = feed.visit().edition();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        language(words.language().tag());
        String query = feed.query().onPage(1).asQuery();
        element(
                "id",
                "urn:uuid:" + PermanentId.ofFeed(edition.id(), words.language().tag(), query));
        Shown name = feed.shown(edition.name());
        element("title", name.text() + " " + edition.id());
        element("subtitle", feed.shown(edition.slogan()).text());
        element("updated", time(newest()));
        author(edition.convenor().name());
        link("self", feed.self(), "application/atom+xml");
        link("alternate", feed.human(), "text/html");
        link("first", feed.first(), "application/atom+xml");
        link("last", feed.last(), "application/atom+xml");
        Optional<String> previous = feed.previous();
        Optional<String> next = feed.next();
        if (previous.isPresent()) {
            link("previous", previous.get(), "application/atom+xml");
        }
        if (next.isPresent()) {
            link("next", next.get(), "application/atom+xml");
        }
        for (Contribution contribution : feed.contributions()) {
            entry(contribution);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Contribution contribution) throws XMLStreamException {
        Shown title = feed.shown(contribution.title());
        Shown summary = feed.shown(contribution.summary());
        xml.writeStartElement("entry");
        language(title.language());
        element("id", "urn:uuid:" + PermanentId.of(contribution.id()));
        element("title", title.text());
        element("updated", time(changed(contribution)));
        link("alternate", feed.address(contribution), "text/html");
        Optional<String> host = feed.name(contribution.host());
        if (host.isPresent()) {
            author(host.get());
        }
        xml.writeStartElement("summary");
        language(summary.language());
        xml.writeCharacters(allowed(summary.text()));
        xml.writeEndElement();
        for (var format : contribution.formats().stream().sorted().toList()) {
            category("format", format);
        }
        for (var theme : contribution.themes().stream().sorted().toList()) {
            category("theme", theme);
        }
        xml.writeEndElement();
    }

    private void category(String scheme, Enum<?> constant) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", scheme + ":" + org.rightsdays.publishing.ProgrammeQuery.named(constant));
        xml.writeAttribute("label", words.name(constant));
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void language(String tag) throws XMLStreamException {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", tag);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** What XML 1.0 can't hold at all is left out. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point == '\n'
                        || point == '\t'
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Instant newest() {
        return feed.contributions().stream()
                .map(Contribution::changed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        feed.visit().edition().days().firstDay().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Instant changed(Contribution contribution) {
        return Objects.requireNonNullElse(contribution.changed(), Instant.EPOCH);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
