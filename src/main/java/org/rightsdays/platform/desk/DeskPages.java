package org.rightsdays.platform.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rightsdays.platform.web.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers at the desk, which no browser and no proxy keeps. Templates take the parameters {@code page} and {@code view}. */
@Component
public class DeskPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;

    DeskPages(Templates templates) {
        this.templates = templates;
    }

    public ResponseEntity<byte[]> write(String template, DeskPage page, Object view) {
        return write(HttpStatus.OK, template, page, view);
    }

    public ResponseEntity<byte[]> write(HttpStatus status, String template, DeskPage page, Object view) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .body(templates.render(template, Map.of("page", page, "view", view)));
    }

    /** The page of a form that was not accepted, with all that was typed; its title begins with the fact. */
    public ResponseEntity<byte[]> refused(String template, DeskPage page, Object view) {
        return write(HttpStatus.UNPROCESSABLE_CONTENT, template, page.failing(), view);
    }

    /** After a form was accepted: leads to the page that shows the result, so that nothing is sent twice. */
    public ResponseEntity<byte[]> seeOther(Desk desk, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(desk.at(path)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /**
     * The same with a status message on the page that follows.
     *
     * @param path what follows the language, such as {@code /desk/account}; it may have a query
     * @param doneKey key of the message, whose second part is {@code done}, such as {@code accounts.done.saved}
     */
    public ResponseEntity<byte[]> seeOther(Desk desk, String path, String doneKey) {
        if (!Done.isKey(doneKey)) {
            throw new IllegalArgumentException("The key of a status message is <bundle>.done.<what>, not " + doneKey);
        }
        return seeOther(desk, path + (path.contains("?") ? "&" : "?") + Done.PARAMETER + "=" + doneKey);
    }
}
