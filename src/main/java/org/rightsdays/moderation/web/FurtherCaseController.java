package org.rightsdays.moderation.web;

import java.util.UUID;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.FurtherCases;
import org.rightsdays.moderation.Queue;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** From one case to another that a moderator opens. */
@RestController
class FurtherCaseController {

    private final Queue queue;
    private final FurtherCases further;
    private final DeskPages pages;

    FurtherCaseController(Queue queue, FurtherCases further, DeskPages pages) {
        this.queue = queue;
        this.further = further;
        this.pages = pages;
    }

    @PostMapping("/{lang}/desk/cases/{id}/further")
    ResponseEntity<byte[]> open(Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String about) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        FurtherCases.About chosen = CaseQuery.constant(FurtherCases.About.class, about);
        if (chosen == null || !further.possible(seen.one()).containsKey(chosen)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        CaseId opened = further.open(desk.actor(), new CaseId(id), chosen);
        return pages.seeOther(desk, QueueController.PATH + "/" + opened, "moderation.done.opened");
    }
}
