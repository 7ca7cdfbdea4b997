package org.rightsdays.exchange.events;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.tables.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events that a web page tells to programs: as JSON-LD or microdata in the words of schema.org, or as h-event. A
 * page that says the same in several ways is read in the first of these.
 */
public final class WebPage {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WebPage() {}

    /**
     * Reads a page.
     *
     * @param charset as its server names it; empty for none
     * @throws Unreadable where it tells no event
     */
    public static EventsRead read(byte[] content, String charset, URI address, Frame frame) {
        Document page = parsed(content, charset, address);
        var remarks = new ArrayList<Remark>();
        String language = Languages.tag(page.select("html").attr("lang"));
        LinkedData data = Stream.<Supplier<LinkedData>>of(
                        () -> scripts(page, remarks),
                        () -> of(new Microdata(page).items()),
                        () -> of(new Microformats(page).events()))
                .map(Supplier::get)
                .filter(found -> !found.events().isEmpty())
                .findFirst()
                .orElseThrow(() -> none(page));
        return events(data, address, language, frame, remarks);
    }

    /** Reads linked data that stands alone. */
    public static EventsRead readLinkedData(byte[] content, URI address, Frame frame) {
        try {
            LinkedData data = of(JSON.readTree(content));
            if (data.events().isEmpty()) {
                throw new Unreadable("page-without-events");
            }
            return events(data, address, FoundEvent.UNSTATED, frame, List.of());
        } catch (JacksonException e) {
            throw new Unreadable("page-broken-json");
        }
    }

    private static EventsRead events(LinkedData data, URI address, String language, Frame frame, List<Remark> remarks) {
        var events = new SchemaEvents(data, address, language, frame);
        return EventsRead.of(data.events().stream().map(events::read).toList(), frame, remarks);
    }

    private static Document parsed(byte[] content, String charset, URI address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), known(charset), address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable String known(String charset) {
        try {
            return charset.isBlank() || !Charset.isSupported(charset) ? null : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static LinkedData scripts(Document page, List<Remark> remarks) {
        var data = new LinkedData();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            try {
                data.add(JSON.readTree(script.data().getBytes(StandardCharsets.UTF_8)));
            } catch (JacksonException e) {
                remarks.add(new Remark("page-broken-json", Map.of()));
            }
        }
        return data;
    }

    private static LinkedData of(JsonNode root) {
        var data = new LinkedData();
        data.add(root);
        return data;
    }

    /** A page that only names a calendar is no dead end. */
    private static Unreadable none(Document page) {
        Element calendar = page.selectFirst("link[type=text/calendar][href], a[href^=webcal:], a[href*=.ics]");
        String address = calendar == null ? "" : calendar.absUrl("href");
        return address.isEmpty()
                ? new Unreadable("page-without-events")
                : new Unreadable("page-names-calendar", 0, Map.of("address", address));
    }
}
