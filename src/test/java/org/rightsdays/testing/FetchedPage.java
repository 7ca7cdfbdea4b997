package org.rightsdays.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a visitor's program gets it.
 *
 * @param address where it was asked for
 * @param transferred bytes on the wire, compressed where the server compresses
 * @param html the page as text
 */
public record FetchedPage(
        URI address, int status, HttpHeaders headers, int transferred, String html, Document document) {

    /** The text of the page's one heading of the first level. */
    public String heading() {
        Element heading = document.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }
}
