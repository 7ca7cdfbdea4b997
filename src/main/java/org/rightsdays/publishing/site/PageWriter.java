package org.rightsdays.publishing.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rightsdays.platform.web.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns a page into a response. Its template takes the parameters {@code page} and {@code view}. */
@Component
public class PageWriter {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;

    PageWriter(Templates templates) {
        this.templates = templates;
    }

    public ResponseEntity<byte[]> write(String template, Page page, Object view) {
        return write(HttpStatus.OK, template, page, view);
    }

    public ResponseEntity<byte[]> write(HttpStatus status, String template, Page page, Object view) {
        byte[] body = templates.render(template, Map.of("page", page, "view", view));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .body(body);
    }
}
