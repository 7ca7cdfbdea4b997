package org.rightsdays.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.rightsdays.platform.web.PublicPages.Turn;

/** Sends what the servlets wrote: whole and compressed; a public page with its entity tag, and into the page cache. */
final class PageRecorder implements Filter {

    private static final List<String> OWN_FIELDS = List.of(
            "Content-Type",
            "Content-Language",
            "Content-Disposition",
            "Cache-Control",
            "Link",
            "Access-Control-Allow-Origin",
            "X-Robots-Tag");

    private final PageCache cache;

    PageRecorder(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        var recording = new Recording(
                response, Gzip.acceptedBy(request.getHeader("Accept-Encoding")), () -> giveUpTurn(request));
        try {
            chain.doFilter(request, recording);
            if (recording.isBeyondKeeping()) {
                recording.close();
            } else {
                send(request, response, recording.whole());
            }
        } finally {
            giveUpTurn(request);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (request.getAttribute(PublicPages.READY) instanceof RenderedPage page) {
            page.fields().forEach(field -> response.setHeader(field.getName(), field.getValue()));
            write(request, response, page);
        } else if (request.getAttribute(PublicPages.TURN) instanceof Turn turn && response.getStatus() == 200) {
            var page = RenderedPage.of(turn.validity(), body, ownFields(response), response.getContentType());
            if (turn.kept()) {
                request.removeAttribute(PublicPages.TURN);
                cache.finish(turn.key(), page);
            }
            write(request, response, page);
        } else {
            writePrivate(request, response, body);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, RenderedPage page)
            throws IOException {
        if (page.isKnownBy(request.getHeader("If-None-Match"))) {
            page.unchangedFields().forEach(field -> response.setHeader(field.getName(), field.getValue()));
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean accepted = !page.isCompressed() || Gzip.acceptedBy(request.getHeader("Accept-Encoding"));
        RenderedPage sent = accepted ? page : page.plain();
        for (HttpHeader header : List.of(HttpHeader.ETAG, HttpHeader.VARY, HttpHeader.CONTENT_ENCODING)) {
            sent.field(header).ifPresent(value -> response.setHeader(header.asString(), value));
        }
        writeBody(request, response, sent.bytes());
    }

    private static void writePrivate(HttpServletRequest request, HttpServletResponse response, byte[] body)
            throws IOException {
        if (body.length == 0 || response.isCommitted()) {
            return;
        }
        byte[] sent = body;
        if (body.length > 500
                && response.getHeader("Content-Encoding") == null
                && Gzip.helps(response.getContentType())) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Gzip.acceptedBy(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", "gzip");
                sent = Gzip.QUICK.compress(body, body.length);
            }
        }
        writeBody(request, response, sent);
    }

    private static void writeBody(HttpServletRequest request, HttpServletResponse response, byte[] body)
            throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static List<HttpField> ownFields(HttpServletResponse response) {
        var fields = new ArrayList<HttpField>();
        for (String name : OWN_FIELDS) {
            String value = response.getHeader(name);
            if (value != null) {
                fields.add(new PreEncodedHttpField(name, value));
            }
        }
        return fields;
    }

    private void giveUpTurn(HttpServletRequest request) {
        if (request.getAttribute(PublicPages.TURN) instanceof Turn turn && turn.kept()) {
            request.removeAttribute(PublicPages.TURN);
            cache.finish(turn.key(), null);
        }
    }
}
