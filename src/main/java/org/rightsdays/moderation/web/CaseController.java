package org.rightsdays.moderation.web;

import java.util.UUID;
import org.rightsdays.moderation.CaseId;
import org.rightsdays.moderation.Decision;
import org.rightsdays.moderation.Lifted;
import org.rightsdays.moderation.Message;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Queue;
import org.rightsdays.moderation.Refused;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case: reading it, talking about it, and deciding it where that needs no statement of reasons. */
@RestController
class CaseController {

    private static final String TEMPLATE = "moderation/case.jte";

    private final Queue queue;
    private final Moderation moderation;
    private final Cases cases;
    private final DeskPages pages;

    CaseController(Queue queue, Moderation moderation, Cases cases, DeskPages pages) {
        this.queue = queue;
        this.moderation = moderation;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/cases/{id}")
    ResponseEntity<byte[]> read(Desk desk, @PathVariable UUID id, CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        return pages.write(
                TEMPLATE,
                page(desk, seen, query),
                cases.view(desk, seen, query, CaseView.Typed.NOTHING, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/cases/{id}/decision")
    ResponseEntity<byte[]> decide(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "outcome", defaultValue = "") String word,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(name = "lifted", defaultValue = "") String why,
            CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        var typed = new CaseView.Typed(word, message, "", why);
        var errors = FormErrors.none();
        Outcome outcome = CaseQuery.constant(Outcome.class, word);
        Lifted lifted = CaseQuery.constant(Lifted.class, why);
        boolean lifting = outcome == Outcome.RESTORE && seen.lifting();
        if (outcome == null || outcome.restricts()) {
            errors.add("outcome", "moderation.case.outcome.missing");
        } else if (outcome.needsCondition()) {
            errors.require(message, "message", "moderation.case.message.missing");
        } else if (lifting) {
            errors.require(lifted == null ? "" : why, "lifted", "suspension.lift.reason.missing");
            errors.require(message, "message", "suspension.lift.message.missing");
        }
        if (message.length() > Decision.MESSAGE_LETTERS) {
            errors.add("message", "moderation.too-long", "most", Decision.MESSAGE_LETTERS);
        }
        if (outcome == null || errors.any()) {
            return refused(desk, seen, query, typed, errors);
        }
        try {
            Decision decision = lifting && lifted != null
                    ? Decision.lift(lifted, message, desk.language())
                    : Decision.of(outcome, message, desk.language());
            moderation.decide(desk.actor(), new CaseId(id), version, decision);
        } catch (Refused refusal) {
            return refused(desk, id, query, typed, refusal);
        }
        return onwards(desk, seen, query);
    }

    @PostMapping("/{lang}/desk/cases/{id}/messages")
    ResponseEntity<byte[]> write(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String said, CaseQuery query) {
        Queue.Seen seen = queue.see(desk.actor(), new CaseId(id));
        var typed = new CaseView.Typed("", "", said, "");
        var errors = FormErrors.none().require(said, "said", "moderation.dialogue.missing");
        if (said.length() > Message.LETTERS) {
            errors.add("said", "moderation.too-long", "most", Message.LETTERS);
        }
        if (errors.any()) {
            return refused(desk, seen, query, typed, errors);
        }
        try {
            moderation.write(desk.actor(), new CaseId(id), said, desk.language());
        } catch (Refused refusal) {
            return refused(desk, id, query, typed, refusal);
        }
        return pages.seeOther(desk, QueueController.PATH + "/" + id + query.text(), "moderation.done.sent");
    }

    /** To the next case in the filter that the moderator came with, or to the queue. */
    ResponseEntity<byte[]> onwards(Desk desk, Queue.Seen decided, CaseQuery query) {
        String path = queue.next(desk.actor(), query.filter(), decided.one())
                .map(next -> QueueController.PATH + "/" + next.id())
                .orElse(QueueController.PATH);
        return pages.seeOther(desk, path + query.text(), "moderation.done.decided");
    }

    private ResponseEntity<byte[]> refused(Desk desk, UUID id, CaseQuery query, CaseView.Typed typed, Refused refusal) {
        Queue.Seen now = queue.see(desk.actor(), new CaseId(id));
        var errors = FormErrors.none().add("content", Words.keyOf(refusal.because()));
        return refused(desk, now, query, typed, errors);
    }

    ResponseEntity<byte[]> refused(
            Desk desk, Queue.Seen seen, CaseQuery query, CaseView.Typed typed, FormErrors errors) {
        return pages.refused(TEMPLATE, page(desk, seen, query), cases.view(desk, seen, query, typed, errors));
    }

    private DeskPage page(Desk desk, Queue.Seen seen, CaseQuery query) {
        return desk.page(cases.title(desk, seen))
                .under(desk.words().say("moderation.queue.title"), QueueController.PATH + query.text())
                .withSheet("css/cases.css");
    }
}
