package org.rightsdays.impact.web;

import java.nio.charset.StandardCharsets;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.Consents;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.storage.Json;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of whoever was quoted: what was said, and one button that takes the consent back. */
@RestController
class SpeakerController {

    private static final String PATH = "/desk/consent/";

    private final Consents consents;
    private final DeskPages pages;

    SpeakerController(Consents consents, DeskPages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/consent/{token:[\\w-]+}")
    ResponseEntity<byte[]> show(Desk desk, @PathVariable String token) {
        Testimonial said = find(token);
        return pages.write(
                "impact/consent.jte",
                desk.page(desk.words().say("impact.consent.title")),
                new ConsentView(
                        said.edition().year(),
                        said.source(),
                        said.isWithdrawn() ? null : said.statement().in(desk.language()),
                        desk.at(PATH + token)));
    }

    @PostMapping("/{lang}/desk/consent/{token:[\\w-]+}")
    ResponseEntity<byte[]> withdraw(Desk desk, @PathVariable String token) {
        find(token);
        consents.withdraw(token);
        return pages.seeOther(desk, PATH + token, "impact.done.withdrawn");
    }

    @GetMapping("/{lang}/desk/consent/{token:[\\w-]+}/data.json")
    ResponseEntity<byte[]> take(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rightsdays-statement.json\"")
                .body(Json.write(find(token)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{lang}/desk/consent/{token:[\\w-]+}/delete")
    ResponseEntity<byte[]> delete(Desk desk, @PathVariable String token) {
        find(token);
        consents.erase(token);
        return pages.write("impact/statementGone.jte", desk.page(desk.words().say("impact.consent.title")), token);
    }

    private Testimonial find(String token) {
        return consents.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
