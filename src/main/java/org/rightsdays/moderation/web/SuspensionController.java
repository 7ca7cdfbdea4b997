package org.rightsdays.moderation.web;

import java.util.Map;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to whoever is suspended why, until when, and how to appeal. */
@RestController
class SuspensionController {

    static final String PATH = "/desk/suspension";
    static final String TEMPLATE = "moderation/suspension.jte";

    private final SuspensionEntries entries;
    private final DeskPages pages;

    SuspensionController(SuspensionEntries entries, DeskPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/suspension")
    ResponseEntity<byte[]> read(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("only for whoever has signed in");
        }
        return pages.write(TEMPLATE, page(desk), new SuspensionView(entries.concerning(desk), Map.of(), false));
    }

    static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("suspension.title"))
                .under(desk.words().say("desk.title"), "/desk")
                .withSheet("css/cases.css");
    }
}
