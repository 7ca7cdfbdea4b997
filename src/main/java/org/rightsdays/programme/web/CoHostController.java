package org.rightsdays.programme.web;

import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.i18n.Isolated;
import org.rightsdays.programme.submissions.CoHosts;
import org.rightsdays.programme.submissions.CoHosts.Agreement;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where an organisation says whether it is shown as a co-host. */
@RestController
class CoHostController {

    private final CoHosts coHosts;
    private final Places places;
    private final DeskPages pages;

    CoHostController(CoHosts coHosts, Places places, DeskPages pages) {
        this.coHosts = coHosts;
        this.places = places;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/co-hosting/{id:[0-9a-f-]{36}}/{organisation:[a-z0-9-]+}")
    ResponseEntity<byte[]> ask(Desk desk, @PathVariable String id, @PathVariable String organisation) {
        DraftId key = key(id);
        var asked = new OrganisationId(organisation);
        Draft draft = find(desk, key, asked);
        var view = new CoHostView(
                places.host(draft, desk.words()),
                Isolated.in(desk.words().language(), draft.title()),
                places.organisation(asked, desk.words()),
                coHosts.stateOf(key, asked).orElse(Agreement.ASKED),
                draft.preview(),
                path(key, asked));
        return pages.write(
                "programme/coHost.jte",
                desk.page(desk.words().say("submission.co-host.title"))
                        .under(desk.words().say("desk.title"), "/desk"),
                view);
    }

    @PostMapping("/{lang}/desk/co-hosting/{id:[0-9a-f-]{36}}/{organisation:[a-z0-9-]+}")
    ResponseEntity<byte[]> answer(
            Desk desk,
            @PathVariable String id,
            @PathVariable String organisation,
            @RequestParam(defaultValue = "") String answer) {
        DraftId key = key(id);
        var asked = new OrganisationId(organisation);
        find(desk, key, asked);
        if (answer.equals("yes") || answer.equals("no")) {
            coHosts.answer(desk.actor(), key, asked, answer.equals("yes"));
        }
        return pages.seeOther(desk, path(key, asked), "submission.done.co-host");
    }

    private Draft find(Desk desk, DraftId key, OrganisationId asked) {
        return coHosts.requested(desk.actor(), key, asked)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String path(DraftId draft, OrganisationId organisation) {
        return "/desk/co-hosting/" + draft + "/" + organisation;
    }

    private static DraftId key(String id) {
        return DraftId.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
